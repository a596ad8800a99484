import { findEpisode } from '#db/queries/episodes.ts';
import { listPain } from '#db/queries/progress.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { PainPoint } from '#domain/progress/pain-trend.ts';
import type { QueryContext } from '../context.ts';

export async function readPain(
  { read }: QueryContext,
  { episodeId }: { readonly episodeId: string },
): Promise<{ points: PainPoint[] }> {
  if (!(await findEpisode(read, episodeId))) throw new AppError('not-found');
  return { points: await listPain(read, episodeId) };
}
