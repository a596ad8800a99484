import { findClient } from '#db/queries/clients.ts';
import { findEpisode } from '#db/queries/episodes.ts';
import { findSignedVersion } from '#db/queries/note-versions.ts';
import { readPractice, readTherapist } from '#db/queries/practice.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import type { LetterAudience } from '#domain/progress/letter-audience.ts';
import type { EpisodePaperInput } from '#main/documents/progress-letter-input.ts';
import type { QueryContext } from '../context.ts';
import { readRecord } from '../progress/read-record.ts';

type Asked = { readonly episodeId: string; readonly audience: LetterAudience };

/** What every paper on the course of an episode is made from, in the name of who is acting. Errors: not-found. */
export async function episodeForPaper(
  context: QueryContext,
  { episodeId, audience }: Asked,
): Promise<EpisodePaperInput> {
  const { read, ports, fontsFolder, therapistId } = context;
  const episode = await findEpisode(read, episodeId);
  const client = episode && (await findClient(read, episode.clientId));
  if (episode === undefined || !client) throw new AppError('not-found');
  const record = await readRecord(context, { episodeId });
  const last = record.sessions.at(-1);
  return {
    audience,
    practice: await readPractice(read),
    therapist: await readTherapist(read, therapistId),
    client: client.fields,
    episode: episode.fields,
    record,
    plan: last === undefined ? null : (await signedBody(context, last.noteId)).plan,
    writtenOn: ports.clock.today(),
    createdAt: ports.clock.now(),
    fontsFolder,
  };
}

/** A note's body as it was signed last. */
export async function signedBody({ read }: QueryContext, noteId: string): Promise<NoteBody> {
  const version = await findSignedVersion(read, noteId);
  if (version === undefined) throw new AppError('vault-damaged');
  return version.body;
}
