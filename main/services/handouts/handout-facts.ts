import { findClient } from '#db/queries/clients.ts';
import { findEpisode, type StoredEpisode } from '#db/queries/episodes.ts';
import { readPractice } from '#db/queries/practice.ts';
import type { ClientRecord } from '#domain/contract/clients.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { NoteView } from '#domain/contract/notes.ts';
import type { PracticeFields } from '#domain/practice/practice.ts';
import type { QueryContext } from '../context.ts';
import { getNote } from '../notes/read-notes.ts';

export type HandoutFacts = {
  readonly note: NoteView;
  readonly client: Omit<ClientRecord, 'hasOpenFlag'>;
  readonly episode: StoredEpisode;
  readonly practice: PracticeFields;
};

/** What a handout is made from: a signed note and whom it is about. Errors: not-found, note-not-signed. */
export async function handoutFacts(context: QueryContext, noteId: string): Promise<HandoutFacts> {
  const { read } = context;
  const note = await getNote(context, { noteId });
  if (note.state !== 'signed') throw new AppError('note-not-signed');
  const client = await findClient(read, note.clientId);
  const episode = await findEpisode(read, note.episodeId);
  if (!client || !episode) throw new AppError('vault-damaged');
  return { note, client, episode, practice: await readPractice(read) };
}
