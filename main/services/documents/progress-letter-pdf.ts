import { findClient } from '#db/queries/clients.ts';
import { findEpisode } from '#db/queries/episodes.ts';
import { listPain } from '#db/queries/measurements.ts';
import { findSignedVersion } from '#db/queries/note-versions.ts';
import { readPractice, readTherapist } from '#db/queries/practice.ts';
import { listClientSessions } from '#db/queries/sessions.ts';
import type { DocumentRef } from '#domain/contract/documents.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { LetterSession } from '#domain/progress/letter-facts.ts';
import { renderProgressLetter } from '#main/documents/progress-letter.ts';
import type { QueryContext } from '../context.ts';

type ProgressLetterRef = Extract<DocumentRef, { readonly kind: 'progress-letter' }>;

/** Where an episode stands, from its signed notes as they are now, in the name of who is acting. */
export async function progressLetterPdf(
  context: QueryContext,
  { episodeId, audience }: ProgressLetterRef,
): Promise<Uint8Array> {
  const { read, ports, fontsFolder, therapistId } = context;
  const episode = await findEpisode(read, episodeId);
  const client = episode && (await findClient(read, episode.clientId));
  if (episode === undefined || !client) throw new AppError('not-found');
  const { pdf } = await renderProgressLetter({
    audience,
    practice: await readPractice(read),
    therapist: await readTherapist(read, therapistId),
    client: client.fields,
    episode: episode.fields,
    sessions: await signedSessions(context, episode.clientId, episodeId),
    pain: await listPain(read, episodeId),
    writtenOn: ports.clock.today(),
    createdAt: ports.clock.now(),
    fontsFolder,
  });
  return pdf;
}

async function signedSessions(
  { read }: QueryContext,
  clientId: string,
  episodeId: string,
): Promise<readonly LetterSession[]> {
  const all = [...(await listClientSessions(read, clientId))].reverse();
  const sessions: LetterSession[] = [];
  for (const session of all) {
    if (session.episodeId !== episodeId || session.state !== 'signed') continue;
    const version = await findSignedVersion(read, session.noteId);
    if (version === undefined) throw new AppError('vault-damaged');
    sessions.push({ date: session.date, body: version.body });
  }
  return sessions;
}
