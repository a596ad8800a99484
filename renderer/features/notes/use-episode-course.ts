import { useRead } from '#renderer/api/queries.ts';
import { useDraft } from './draft-context.tsx';

export type EpisodeCourse = {
  /** The place of this session among those of the episode, counted from 1. */
  readonly sessionNumber: number;
  /** The first pain score before treatment that was signed; null where there is none yet. */
  readonly baseline: { readonly date: string; readonly value: number } | null;
};

/** What the signed sessions before this one say of the episode; null until it is known. */
export function useEpisodeCourse(): EpisodeCourse | null {
  const { episodeId, date } = useDraft();
  const { data } = useRead('progress.pain', { episodeId });
  if (data === undefined) return null;
  const earlier = data.points.filter((point) => point.date < date);
  const [baseline = null] = earlier.flatMap(({ date: day, before }) =>
    before === null ? [] : [{ date: day, value: before }],
  );
  return { sessionNumber: earlier.length + 1, baseline };
}
