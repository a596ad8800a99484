import { findClient } from '#db/queries/clients.ts';
import { findEpisode } from '#db/queries/episodes.ts';
import { insertNote } from '#db/queries/notes.ts';
import { findDraftOn, insertSession } from '#db/queries/sessions.ts';
import { AppError } from '#domain/contract/errors.ts';
import { emptyNote } from '#domain/notes/body.ts';
import type { CommandContext } from '../context.ts';

type SessionStart = {
  readonly episodeId: string;
  readonly date: string;
  readonly time: string;
  /** Why it is begun on a later day; empty on its own day. */
  readonly lateReason: string;
};

/** Opens the client's draft of a day, or starts a session of that day with an empty one. */
export async function beginSession(
  { read, write, ports, therapistId }: CommandContext,
  { episodeId, date, time, lateReason }: SessionStart,
): Promise<{ noteId: string }> {
  const episode = await findEpisode(read, episodeId);
  if (!episode) throw new AppError('not-found');
  if (episode.closedAt !== null) throw new AppError('episode-closed');
  const begun = await findDraftOn(read, episode.clientId, date);
  if (begun !== undefined) return { noteId: begun };
  const client = await findClient(read, episode.clientId);
  // What was begun can be written to its end; nothing new begins in a record that is put away.
  if (client?.status !== 'active') throw new AppError('client-not-active');
  const { clientId } = episode;
  const sessionId = ports.ids.next();
  const noteId = ports.ids.next();
  const createdAt = ports.clock.now();
  await insertSession(write, { id: sessionId, clientId, episodeId, therapistId, date, time, createdAt });
  await insertNote(write, { noteId, sessionId }, emptyNote, createdAt, lateReason);
  return { noteId };
}
