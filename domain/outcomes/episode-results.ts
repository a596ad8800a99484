import type { MeasureId } from '../measures/catalogue.ts';
import { activitiesTogether } from '../progress/activities-together.ts';
import { judgeSeries } from '../progress/judge.ts';
import type { ProgressRecord } from '../progress/record.ts';
import { type Series, seriesOf } from '../progress/series.ts';
import { type Outcome, outcomeOf, outcomes } from './outcome.ts';

/** What is counted once an episode: a measure, on one side where it has sides. */
export type OutcomeSubject = { readonly measure: MeasureId; readonly side: 'left' | 'right' | null };

export type EpisodeResult = OutcomeSubject & { readonly outcome: Outcome };

/** How every measure of an episode came out. What was never measured has no result. */
export function episodeResults(
  record: Pick<ProgressRecord, 'sessions' | 'entries'>,
): readonly EpisodeResult[] {
  const series = seriesOf(record);
  const activity = activityOutcome(series.filter(({ measure }) => measure === 'activity'));
  const others = series.flatMap((each): EpisodeResult[] => {
    const { measure, side } = each;
    const outcome = measure === 'activity' ? null : outcomeOfSeries(each);
    return outcome === null ? [] : [{ measure, side, outcome }];
  });
  return activity === null ? others : [{ measure: 'activity', side: null, outcome: activity }, ...others];
}

function outcomeOfSeries(series: Series): Outcome | null {
  const { verdict, latest } = judgeSeries(series);
  return outcomeOf(verdict, latest !== null);
}

/**
 * A client's activities count once: by their mean where two were scored twice, otherwise by the one that says most, in
 * the order of `outcomes`; only one of several can have been scored twice then.
 */
function activityOutcome(activities: readonly Series[]): Outcome | null {
  const together = activitiesTogether(activities);
  if (together !== null) return outcomeOf(together.verdict, true);
  const found = activities.map(outcomeOfSeries);
  return outcomes.find((each) => found.includes(each)) ?? null;
}
