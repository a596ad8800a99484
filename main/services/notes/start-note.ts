import { findClient } from '#db/queries/clients.ts';
import { findEpisode } from '#db/queries/episodes.ts';
import { insertNote } from '#db/queries/notes.ts';
import { findDraftOn, insertSession } from '#db/queries/sessions.ts';
import { AppError } from '#domain/contract/errors.ts';
import { emptyNote } from '#domain/notes/body.ts';
import type { CommandContext } from '../context.ts';

/** Opens today's draft of the client, or starts a session with an empty one. */
export async function startNote(
  { read, write, ports, therapistId }: CommandContext,
  { episodeId }: { readonly episodeId: string },
): Promise<{ noteId: string }> {
  const episode = await findEpisode(read, episodeId);
  if (!episode) throw new AppError('not-found');
  if (episode.closedAt !== null) throw new AppError('episode-closed');
  const { clock, ids } = ports;
  const today = clock.today();
  const begun = await findDraftOn(read, episode.clientId, today);
  if (begun !== undefined) return { noteId: begun };
  const client = await findClient(read, episode.clientId);
  // What was begun can be written to its end; nothing new begins in a record that is put away.
  if (client?.status !== 'active') throw new AppError('client-not-active');
  const sessionId = ids.next();
  const noteId = ids.next();
  const createdAt = clock.now();
  await insertSession(write, {
    id: sessionId,
    clientId: episode.clientId,
    episodeId,
    therapistId,
    date: today,
    time: clock.timeOfDay(),
    createdAt,
  });
  await insertNote(write, { noteId, sessionId }, emptyNote, createdAt);
  return { noteId };
}
