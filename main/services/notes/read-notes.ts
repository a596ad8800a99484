import type { Reader } from '#db/database.ts';
import { findAmendment } from '#db/queries/amendments.ts';
import { listVersions } from '#db/queries/note-versions.ts';
import { findDraft, findNote, findPreviousSigned } from '#db/queries/notes.ts';
import { lastFullFormOn } from '#db/queries/safety.ts';
import {
  listClientSessions,
  listDueSessions,
  listRecentSessions,
  listSessionsOn,
} from '#db/queries/sessions.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { NoteView, SessionSummary } from '#domain/contract/notes.ts';
import type { QueryContext } from '../context.ts';
import { readKnownFacts } from '../safety/known-facts.ts';
import { lateDayOf } from './late-entry.ts';
import { summaryOf } from './read-versions.ts';

const recentClients = 8;

export async function getNote(
  { read, ports }: QueryContext,
  { noteId }: { readonly noteId: string },
): Promise<NoteView> {
  const stored = await findNote(read, noteId);
  if (!stored) throw new AppError('not-found');
  const { begunAt: _begunAt, ...note } = stored;
  const content =
    note.state === 'signed' ? await signedContent(read, noteId) : await draftContent(read, noteId);
  const lateDay = lateDayOf(stored, ports.clock);
  const { lateReason, ...shown } = content;
  const isLate = lateDay !== null && lateReason !== null;
  return {
    ...note,
    ...shown,
    lateEntry: isLate ? { begunOn: lateDay, reason: lateReason } : null,
    previous: (await findPreviousSigned(read, stored)) ?? null,
    known: await readKnownFacts(read, note.clientId),
    lastFullFormOn: await lastFullFormOn(read, note.clientId),
  };
}

type Content = Pick<NoteView, 'revision' | 'savedAt' | 'body' | 'signature' | 'versions' | 'amendment'> & {
  /** Null where the note was signed as no late entry. */
  readonly lateReason: string | null;
};

async function signedContent(read: Reader, noteId: string): Promise<Content> {
  const versions = await listVersions(read, noteId);
  const [first] = versions;
  const signed = versions.findLast(({ kind }) => kind !== 'addendum');
  if (!first || !signed) throw new AppError('vault-damaged');
  const { therapistId, name, credentials, signedAt, hash } = summaryOf(signed);
  return {
    revision: 1,
    savedAt: signedAt,
    body: signed.body,
    signature: { therapistId, name, credentials, signedAt, hash },
    versions: versions.map(summaryOf),
    amendment: (await findAmendment(read, noteId)) ?? null,
    lateReason: first.kind === 'late-entry' ? first.reason : null,
  };
}

async function draftContent(read: Reader, noteId: string): Promise<Content> {
  const draft = await findDraft(read, noteId);
  if (!draft) throw new AppError('vault-damaged');
  return { ...draft, signature: null, versions: [], amendment: null };
}

export async function listNotesOfClient(
  { read }: QueryContext,
  { clientId }: { readonly clientId: string },
): Promise<{ sessions: SessionSummary[] }> {
  return { sessions: await listClientSessions(read, clientId) };
}

export async function listToday({ read, ports }: QueryContext) {
  const today = ports.clock.today();
  return {
    today,
    due: await listDueSessions(read),
    ofToday: await listSessionsOn(read, today),
    recent: await listRecentSessions(read, recentClients),
  };
}
