import { insertSignedVersion } from '#db/queries/note-versions.ts';
import { findDraft, type StoredNote } from '#db/queries/notes.ts';
import { AppError } from '#domain/contract/errors.ts';
import { noteVerdict } from '#domain/notes/note-verdict.ts';
import { checkBeforeSigning } from '#domain/notes/signing-check.ts';
import type { VersionKind } from '#domain/notes/versions.ts';
import type { CommandContext } from '../context.ts';
import { readKnownFacts } from '../safety/known-facts.ts';
import { lateDayOf } from './late-entry.ts';
import { newVersion } from './new-version.ts';
import { requireStep, whyNotWritten } from './require-draft.ts';

type SignInput = {
  readonly noteId: string;
  readonly expectedRevision: number;
  readonly lateReason?: string | undefined;
};
type Signed = { noteId: string; signedAt: string; hash: string };

/** Fixes a note for good: the version, its hash, its numbers and the audit row in one transaction. */
export async function signNote(context: CommandContext, input: SignInput): Promise<Signed> {
  const { read, write } = context;
  const { noteId, expectedRevision } = input;
  const note = await requireStep(read, noteId, 'sign');
  const draft = await findDraft(read, noteId);
  if (draft?.revision !== expectedRevision) throw await whyNotWritten(read, noteId);
  // The window asked the same rules; what it knew of health and clearances may be older than what is in force.
  const verdict = noteVerdict(draft.body, await readKnownFacts(read, note.clientId), note.date);
  const { refusal } = checkBeforeSigning(draft.body, verdict);
  if (refusal) throw new AppError(refusal);
  const { body, lateReason } = draft;
  const beginning = beginningOf(context, note, input.lateReason ?? lateReason);
  const version = await newVersion(context, note, { number: 1, body, words: '', ...beginning });
  await insertSignedVersion(write, version);
  return { noteId, signedAt: version.signedAt, hash: version.hash };
}

type Beginning = { readonly kind: VersionKind; readonly reason: string };

/** A note begun on a later day than its session is a late entry for good, and says why. */
function beginningOf({ ports }: CommandContext, note: StoredNote, lateReason: string): Beginning {
  if (lateDayOf(note, ports.clock) === null) return { kind: 'original', reason: '' };
  const reason = lateReason.trim();
  if (reason === '') throw new AppError('reason-missing', { fields: { lateReason: 'reason-missing' } });
  return { kind: 'late-entry', reason };
}
