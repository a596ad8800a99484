import type { MethodInput } from '#domain/contract/table.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { treatedNote } from './notes.ts';
import type { TestApp } from './test-router.ts';

export const dayMilliseconds = 86_400_000;

/** A note that may be signed, with pain before as given and whatever else is changed. */
export function noteWithPain(painBefore: number | null, plan: Partial<NoteBody['plan']> = {}): NoteBody {
  const body = treatedNote();
  return { ...body, subjective: { ...body.subjective, painBefore }, plan: { ...body.plan, ...plan } };
}

/** Saves a body over a draft and signs it. */
export async function signBody(app: TestApp, noteId: string, body: NoteBody): Promise<void> {
  const { revision } = await app.ok('notes.get', { noteId });
  const saved = await app.ok('notes.saveDraft', { noteId, expectedRevision: revision, body });
  await app.ok('notes.sign', { noteId, expectedRevision: saved.revision });
}

/** Signs a correction of a signed note. */
export async function correct(app: TestApp, noteId: string, body: NoteBody): Promise<void> {
  const { revision } = await app.ok('notes.amend.begin', { noteId, kind: 'correction', reason: 'Misread' });
  const kept = await app.ok('notes.amend.saveBody', { noteId, expectedRevision: revision, body });
  await app.ok('notes.amend.sign', { noteId, expectedRevision: kept.revision, reason: 'Misread' });
}

/** Another session of an episode, a day after the one before, signed with the body. */
export async function nextSession(app: TestApp, episodeId: string, body: NoteBody): Promise<string> {
  app.ports.clock.advance(dayMilliseconds);
  const { noteId } = await app.ok('notes.start', { episodeId });
  await signBody(app, noteId, body);
  return noteId;
}

export type EnterInput = MethodInput<'measures.enter'>;
