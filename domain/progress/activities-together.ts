import { measureFacts } from '../measures/catalogue.ts';
import type { MeasureFacts } from '../measures/facts.ts';
import { type Judgement, judgeBy } from './judge.ts';
import type { Series, SeriesPoint } from './series.ts';

/** The mean of several activities moves less by chance than one does: 2 points at 90 %. */
const meanFacts: MeasureFacts = {
  ...measureFacts.activity,
  decimals: 1,
  detectable: { points: 2, share: null, source: 'Rehabilitation Measures Database, PSFS', isRead: true },
  room: { improvement: 8, worsening: 2, source: 'Follows from the 2 points on a scale of 0 to 10' },
};

export type ActivitiesTogether = Judgement & {
  readonly count: number;
  /** Keys of the series that are in the mean. */
  readonly keys: readonly string[];
};

/**
 * The activities that were named first, taken together: the mean of those that were scored both then and at the latest
 * time. One that was not asked is left out of both means, one that was named later begins anew (clinical data model,
 * section 3). Null with fewer than two.
 */
export function activitiesTogether(series: readonly Series[]): ActivitiesTogether | null {
  const activities = series.filter(({ measure }) => measure === 'activity');
  const start = activities
    .flatMap(({ points }) => points.filter(hasValue))
    .map(momentOf)
    .sort()[0];
  const named = activities.filter(({ points }) =>
    points.some((each) => hasValue(each) && momentOf(each) === start),
  );
  const last = named
    .flatMap(({ points }) => points.filter(hasValue))
    .map(momentOf)
    .sort()
    .at(-1);
  if (start === undefined || last === undefined || last === start) return null;
  const pairs = named.flatMap(({ key, points }) => {
    const first = points.find((each) => hasValue(each) && momentOf(each) === start);
    const latest = points.findLast((each) => hasValue(each) && momentOf(each) === last);
    return first === undefined || latest === undefined ? [] : [{ key, first, latest }];
  });
  const [pair] = pairs;
  if (pair === undefined || pairs.length < 2) return null;
  const mean = (which: 'first' | 'latest') =>
    pairs.reduce((sum, each) => sum + (each[which].value ?? 0), 0) / pairs.length;
  const baseline = { ...pair.first, value: mean('first') };
  return {
    ...judgeBy(meanFacts, baseline, { ...pair.latest, value: mean('latest') }, 0),
    count: pairs.length,
    keys: pairs.map(({ key }) => key),
  };
}

const hasValue = ({ value }: SeriesPoint): boolean => value !== null;
/** Answers in the waiting room and those in the note of that day are one occasion. */
const momentOf = ({ date }: SeriesPoint): string => date;
