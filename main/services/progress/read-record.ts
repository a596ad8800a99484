import { findEpisode } from '#db/queries/episodes.ts';
import { listEntries } from '#db/queries/measure-entries.ts';
import { listSessionFacts } from '#db/queries/measure-facts.ts';
import { listPlans } from '#db/queries/measure-plans.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import type { QueryContext } from '../context.ts';

/** Everything that the progress of an episode is drawn and judged from. Errors: not-found. */
export async function readRecord(
  { read }: Pick<QueryContext, 'read'>,
  { episodeId }: { readonly episodeId: string },
): Promise<ProgressRecord> {
  const episode = await findEpisode(read, episodeId);
  if (!episode) throw new AppError('not-found');
  const [sessions, entries, plans] = await Promise.all([
    listSessionFacts(read, episodeId),
    listEntries(read, episodeId),
    listPlans(read, episodeId),
  ]);
  return {
    episodeId,
    complaint: episode.fields.complaint,
    onset: episode.fields.onset,
    isClosed: episode.closedAt !== null,
    sessions: [...sessions],
    entries: [...entries],
    plans: [...plans],
  };
}
