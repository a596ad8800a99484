import { measureFacts } from '../measures/catalogue.ts';
import { type ActivitiesTogether, activitiesTogether } from './activities-together.ts';
import { type Judgement, judgeSeries, type SeriesVerdict } from './judge.ts';
import type { ProgressRecord } from './record.ts';
import { type Series, seriesOf } from './series.ts';

export type JudgedSeries = { readonly series: Series; readonly judgement: Judgement };

/**
 * `mixed`: something is better and something is worse. `not-judged`: nothing was noted that decides, or only scores for
 * which no threshold is published.
 */
export type OverallVerdict = SeriesVerdict | 'mixed';

export type EpisodeCourse = {
  /** Every measure of the episode, in the order in which they are shown. */
  readonly measures: readonly JudgedSeries[];
  /** The mean of the client's activities; null with fewer than two that were scored twice. */
  readonly activities: ActivitiesTogether | null;
  readonly overall: OverallVerdict;
};

/**
 * Judges an episode. Which measures decide is a choice of ours, for no source combines them: pain before treatment, what
 * the client can do, questionnaires on it, and the client's own rating of change. Movements, sleep and stress are shown
 * beside them and decide nothing. Several activities count as one, by their mean.
 */
export function episodeCourse(record: Pick<ProgressRecord, 'sessions' | 'entries'>): EpisodeCourse {
  const measures = seriesOf(record).map((series) => ({ series, judgement: judgeSeries(series) }));
  const activities = activitiesTogether(measures.map(({ series }) => series));
  return { measures, activities, overall: overallOf(decidingVerdicts(measures, activities)) };
}

/** Activities that are in the mean speak through it; one that was named later, or was not asked again, by itself. */
function decidingVerdicts(
  measures: readonly JudgedSeries[],
  activities: ActivitiesTogether | null,
): readonly SeriesVerdict[] {
  const single = measures.filter(
    ({ series: { measure, key } }) =>
      measureFacts[measure].decides && activities?.keys.includes(key) !== true,
  );
  const verdicts = single.map(({ judgement }) => judgement.verdict);
  return activities === null ? verdicts : [...verdicts, activities.verdict];
}

/** What speaks for a change comes first; where nothing does, what was at least judged. */
export function overallOf(verdicts: readonly SeriesVerdict[]): OverallVerdict {
  const has = (verdict: SeriesVerdict) => verdicts.includes(verdict);
  if (has('better')) return has('worse') ? 'mixed' : 'better';
  if (has('worse')) return 'worse';
  if (has('not-clearly-different')) return 'not-clearly-different';
  if (has('no-room')) return 'no-room';
  if (has('not-comparable')) return 'not-comparable';
  return has('too-early') ? 'too-early' : 'not-judged';
}
