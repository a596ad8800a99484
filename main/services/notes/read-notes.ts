import type { Reader } from '#db/database.ts';
import {
  findDraft,
  findNote,
  findPreviousSigned,
  findSignedVersion,
  type StoredNote,
} from '#db/queries/notes.ts';
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

const recentClients = 8;

export async function getNote(
  { read }: QueryContext,
  { noteId }: { readonly noteId: string },
): Promise<NoteView> {
  const note = await findNote(read, noteId);
  if (!note) throw new AppError('not-found');
  const previous = (await findPreviousSigned(read, note)) ?? null;
  const known = await readKnownFacts(read, note.clientId);
  const fullFormOn = await lastFullFormOn(read, note.clientId);
  return { ...note, ...(await contentOf(read, note)), previous, known, lastFullFormOn: fullFormOn };
}

type Content = Pick<NoteView, 'revision' | 'savedAt' | 'body' | 'signature'>;

async function contentOf(read: Reader, { noteId, state }: StoredNote): Promise<Content> {
  if (state === 'signed') {
    const version = await findSignedVersion(read, noteId);
    if (!version) throw new AppError('vault-damaged');
    const { body, hash, therapistId, signerName: name, signerCredentials: credentials, signedAt } = version;
    const signature = { therapistId, name, credentials, signedAt, hash };
    return { revision: 1, savedAt: signedAt, body, signature };
  }
  const draft = await findDraft(read, noteId);
  if (!draft) throw new AppError('vault-damaged');
  return { ...draft, signature: null };
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
