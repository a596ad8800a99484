import { type MeasureId, measureFacts } from '../measures/catalogue.ts';
import type { MeasureFacts, Threshold } from '../measures/facts.ts';
import { directionOfMeasure } from '../measures/unit-of.ts';
import { exact, sizeOf, thresholdTowards, wayOf } from './no-change-band.ts';
import { type Series, type SeriesPoint, wayWords } from './series.ts';

export const verdicts = [
  'better',
  'not-clearly-different',
  'worse',
  /** Fewer than two occasions with a value. */
  'too-early',
  /** The latest value was obtained in another way than the ones before. */
  'not-comparable',
  /** The first value leaves no room for a change that counts. */
  'no-room',
  /** No threshold is published: the numbers are shown and nothing is made of them. */
  'not-judged',
] as const;
export type SeriesVerdict = (typeof verdicts)[number];

export const verdictReasons = [
  'reaches-points',
  'reaches-share',
  'reaches-both',
  'within-threshold',
  'within-noise',
  'one-value',
  'way-changed',
  'start-too-good',
  'start-too-bad',
  'no-threshold',
] as const;
export type VerdictReason = (typeof verdictReasons)[number];

export type JudgedValue = Pick<SeriesPoint, 'date' | 'sessionId' | 'entryId' | 'way'> & {
  readonly value: number;
};

export type Judgement = {
  readonly verdict: SeriesVerdict;
  readonly reason: VerdictReason;
  /** The first value that was obtained as the latest was; null where a score is a change by itself. */
  readonly baseline: JudgedValue | null;
  readonly latest: JudgedValue | null;
  /** Latest minus baseline, to one decimal. */
  readonly change: number | null;
  /** The change as a share of the baseline; null from a baseline of 0, and where the scale does not begin at a true 0. */
  readonly share: number | null;
  /** What the verdict was measured by, in the direction that the change took; null where there is none. */
  readonly threshold: Threshold | null;
  /** Whether paper may say it: everything it rests on was read at its source. */
  readonly isPrintable: boolean;
  /** The last baseline that leaves room, where this one leaves none. */
  readonly room: number | null;
  /** Earlier values that were obtained in another way and left out. */
  readonly leftOut: number;
};

/** Judges a series from its first comparable value to its latest. Values after treatment are never mixed in. */
export function judgeSeries({ measure, points }: Pick<Series, 'measure' | 'points'>): Judgement {
  const facts = measureFacts[measure];
  const ways = wayWords(points);
  const isValued = ({ value }: SeriesPoint): boolean => value !== null;
  const last = points.findLastIndex(isValued);
  const latest = valued(points[last]);
  if (latest === null) return nothing('one-value', null, 0);
  const isComparable = (point: SeriesPoint, index: number): boolean =>
    isValued(point) && ways[index] === ways[last];
  const baseline = valued(points.find(isComparable)) ?? latest;
  const leftOut = points.filter((point, index) => isValued(point) && !isComparable(point, index)).length;
  if (facts.isChangeItself) return judgeChangeItself(facts, latest, leftOut);
  if (isSameOccasion(baseline, latest)) {
    return nothing(leftOut > 0 ? 'way-changed' : 'one-value', latest, leftOut);
  }
  const direction = directionOfMeasure(measure, latest.way.method);
  return judgeBy({ ...facts, direction }, baseline, latest, leftOut);
}

type ValuedPoint = SeriesPoint & JudgedValue;

const valued = (point: SeriesPoint | undefined): ValuedPoint | null =>
  point === undefined || point.value === null ? null : { ...point, value: point.value };

/**
 * What was answered on the day of a session belongs to it: the answer in the waiting room and the one in the note are one
 * occasion and show no course.
 */
function isSameOccasion(one: SeriesPoint, other: SeriesPoint): boolean {
  if (one.date !== other.date) return false;
  return one.sessionId === null || other.sessionId === null || one.sessionId === other.sessionId;
}

function nothing(
  reason: 'one-value' | 'way-changed',
  latest: JudgedValue | null,
  leftOut: number,
): Judgement {
  return {
    verdict: reason === 'one-value' ? 'too-early' : 'not-comparable',
    ...{ reason, baseline: reason === 'one-value' ? latest : null, latest },
    ...{ change: null, share: null, threshold: null, isPrintable: true, room: null, leftOut },
  };
}

/** Judges a change between two comparable values. */
export function judgeChange(
  measure: MeasureId,
  baseline: JudgedValue,
  latest: JudgedValue,
  leftOut = 0,
): Judgement {
  return judgeBy(measureFacts[measure], baseline, latest, leftOut);
}

/** As judgeChange, by facts that stand in no catalogue (the mean of activities). */
export function judgeBy(
  facts: MeasureFacts,
  baseline: JudgedValue,
  latest: JudgedValue,
  leftOut: number,
): Judgement {
  const change = rounded(latest.value - baseline.value, 1);
  const threshold = appliedThreshold(facts, baseline.value, latest.value);
  const way = wayOf(facts, exact(latest.value - baseline.value));
  const common = {
    ...{ baseline, latest, change, share: shareOf(facts, baseline.value, latest.value), threshold },
    ...{ isPrintable: threshold?.isRead !== false, room: null, leftOut },
  };
  const size = sizeOf(facts, baseline.value, latest.value);
  const isReached = size !== 'within-threshold' && size !== 'within-noise';
  if (way === 'worsening' && isReached) return { ...common, verdict: 'worse', reason: size };
  // A start that leaves no room for what counts makes even a change of 30 % of it too small to believe.
  const room = roomless(facts, baseline.value, way);
  if (room !== null) return { ...common, ...room, verdict: 'no-room' };
  if (threshold === null) return { ...common, verdict: 'not-judged', reason: 'no-threshold' };
  return { ...common, verdict: isReached ? 'better' : 'not-clearly-different', reason: size };
}

/** A score that says by itself how much has changed since the start, against 0. */
function judgeChangeItself(facts: MeasureFacts, latest: JudgedValue, leftOut: number): Judgement {
  const start = { ...latest, value: 0 };
  const judged = judgeBy({ ...facts, room: null }, start, latest, leftOut);
  return { ...judged, baseline: null, share: null };
}

/** Null where none is published, or only a share and the baseline has none. */
function appliedThreshold(facts: MeasureFacts, baseline: number, latest: number): Threshold | null {
  const threshold = thresholdTowards(facts, wayOf(facts, exact(latest - baseline)));
  return threshold === null || (threshold.points === null && baseline <= 0) ? null : threshold;
}

/** A percentage of 50 T-score points, or of a gap to the floor that may be below 0, means nothing. */
function shareOf({ low, unit }: MeasureFacts, baseline: number, latest: number): number | null {
  return low !== 0 || unit === 't-score' || baseline <= 0 ? null : exact(latest - baseline) / baseline;
}

/** Where the start is so good, or so bad, that a change in the direction it went could not reach the threshold. */
function roomless(
  { room, direction }: MeasureFacts,
  start: number,
  way: 'improvement' | 'worsening',
): (Pick<Judgement, 'room'> & { readonly reason: 'start-too-good' | 'start-too-bad' }) | null {
  if (room === null) return null;
  const isBeyond = (limit: number, side: 'good' | 'bad') =>
    (side === 'good') === (direction === 'higher-is-better') ? start > limit : start < limit;
  if (way === 'improvement') {
    return isBeyond(room.improvement, 'good') ? { reason: 'start-too-good', room: room.improvement } : null;
  }
  return isBeyond(room.worsening, 'bad') ? { reason: 'start-too-bad', room: room.worsening } : null;
}

/** Brings a difference of values that have few decimals back to them. */
export function rounded(value: number, decimals: 0 | 1): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
