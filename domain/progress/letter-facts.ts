import type { CalendarDate } from '../dates/calendar-date.ts';
import { type MeasureId, measureFacts, measureIds } from '../measures/catalogue.ts';
import type { Judgement } from './judge.ts';
import { type EpisodeCourse, type OverallVerdict, overallOf } from './overall.ts';
import type { ProgressRecord } from './record.ts';
import { type SeriesName, seriesKey } from './series.ts';
import { isTargetReached } from './target.ts';

export type LetterTarget = {
  readonly value: number;
  readonly on: CalendarDate | null;
  /** Null where there is no value to hold against it. */
  readonly isReached: boolean | null;
};

/** One line of a letter: a measure from its first comparable value to its latest. */
export type LetterMeasure = SeriesName & {
  /** How many activities a mean is of; null for a measure by itself. */
  readonly together: number | null;
  /** Whether its verdict counts for the one over all. */
  readonly decides: boolean;
  readonly judgement: Judgement;
  readonly target: LetterTarget | null;
};

/**
 * What a letter tells of an episode, the most telling first: what decides, and of that what has changed, then the
 * activities one by one, then what was judged, then the rest. So a page that is full loses what matters least.
 */
export function letterMeasures(
  { plans }: Pick<ProgressRecord, 'plans'>,
  { measures, activities }: Pick<EpisodeCourse, 'measures' | 'activities'>,
): readonly LetterMeasure[] {
  const single = measures.map(({ series: { measure, item, side, key }, judgement }): LetterMeasure => {
    const name = { measure, item, side };
    // As in `overall.ts`: an activity that is in the mean speaks through it.
    const decides = measureFacts[measure].decides && activities?.keys.includes(key) !== true;
    return { ...name, together: null, decides, judgement, target: targetOf(plans, name, judgement) };
  });
  const mean: readonly LetterMeasure[] =
    activities === null
      ? []
      : [
          {
            ...{ measure: 'activity', item: '', side: null, together: activities.count, decides: true },
            ...{ judgement: activities, target: null },
          },
        ];
  return [...mean, ...single]
    .filter(({ judgement }) => judgement.latest !== null)
    .map((row, place) => ({ row, place }))
    .sort((one, other) => rankOf(one.row) - rankOf(other.row) || one.place - other.place)
    .map(({ row }) => row);
}

function rankOf({ measure, together, decides, judgement }: LetterMeasure): number {
  const order = measureIds.indexOf(measure) / measureIds.length;
  // What the verdict over all rests on is never what a full page loses.
  const isTelling =
    judgement.isPrintable && (judgement.verdict === 'better' || judgement.verdict === 'worse');
  if (decides && judgement.isPrintable) return (isTelling ? 0 : 1) + order;
  if (measure === 'activity' && together === null) return 2;
  // Of these a letter gives the numbers only.
  if (decides) return 3 + order;
  if (judgement.threshold !== null && judgement.isPrintable) return 4 + order;
  return (judgement.change === null ? 6 : 5) + order;
}

function targetOf(
  plans: ProgressRecord['plans'],
  name: SeriesName,
  { latest }: Judgement,
): LetterTarget | null {
  const plan = plans.find((each) => seriesKey(each) === seriesKey(name));
  if (plan === undefined || plan.target === null) return null;
  const { target, targetOn } = plan;
  if (latest === null) return { value: target, on: targetOn, isReached: null };
  return { value: target, on: targetOn, isReached: isTargetReached(name.measure, latest, target) };
}

/**
 * The verdict over all as paper may say it: from verdicts whose thresholds were read at their source. Null where the
 * others would change it; then the letter sums nothing up, so that it never says more or less than the screen.
 */
export function printedOverall(
  rows: readonly LetterMeasure[],
  { overall }: Pick<EpisodeCourse, 'overall'>,
): OverallVerdict | null {
  const printable = rows.filter(({ decides, judgement }) => decides && judgement.isPrintable);
  const said = overallOf(printable.map(({ judgement }) => judgement.verdict));
  return said === overall ? said : null;
}

/** Measures that a reader looks for: where one was never noted, the letter says so. */
const expected = ['pain-now', 'activity'] as const satisfies readonly MeasureId[];
export type ExpectedMeasure = (typeof expected)[number];

export function missingMeasures(rows: readonly LetterMeasure[]): readonly ExpectedMeasure[] {
  return expected.filter((measure) => rows.every((row) => row.measure !== measure));
}

/** At how many of the sessions pain before treatment was noted: a missing value is missing, not 0. */
export function painNoted({ sessions }: Pick<ProgressRecord, 'sessions'>): number {
  return sessions.filter(({ facts }) =>
    facts.readings.some(({ measure, timing }) => measure === 'pain-now' && timing === 'before'),
  ).length;
}
