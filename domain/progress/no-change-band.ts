import type { MeasureFacts, Threshold } from '../measures/facts.ts';
import type { VerdictReason } from './judge.ts';

export type Way = 'improvement' | 'worsening';

/** The meaningful change where one is published, otherwise what can be detected. */
export function thresholdOf({ meaningful, detectable }: MeasureFacts): Threshold | null {
  return meaningful ?? detectable;
}

/**
 * The threshold in one direction. Shares of the baseline are published for improvement (Ostelo 2008: 30 % less); upwards
 * from a low start they would call one point of pain a worsening, so points hold there wherever they are published.
 */
export function thresholdTowards(facts: MeasureFacts, way: Way): Threshold | null {
  const threshold = thresholdOf(facts);
  if (threshold === null || way === 'improvement' || threshold.points === null) return threshold;
  return { ...threshold, share: null };
}

export type Size = Extract<
  VerdictReason,
  'reaches-points' | 'reaches-share' | 'reaches-both' | 'within-threshold' | 'within-noise'
>;

/**
 * Whether a change reaches its threshold, by points or by share, whichever is reached first (Ostelo 2008), and is more
 * than noise where the noise was read at its source.
 */
export function sizeOf(facts: MeasureFacts, baseline: number, latest: number): Size {
  const change = exact(latest - baseline);
  const threshold = thresholdTowards(facts, wayOf(facts, change));
  if (threshold === null || change === 0) return 'within-threshold';
  const size = Math.abs(change);
  const byPoints = threshold.points !== null && size >= threshold.points;
  const byShare = threshold.share !== null && baseline > 0 && size >= exact(baseline * threshold.share);
  if (!byPoints && !byShare) return 'within-threshold';
  if (size < noiseOf(facts)) return 'within-noise';
  return byPoints && byShare ? 'reaches-both' : byPoints ? 'reaches-points' : 'reaches-share';
}

export function wayOf({ direction }: Pick<MeasureFacts, 'direction'>, change: number): Way {
  return change === 0 || change > 0 === (direction === 'higher-is-better') ? 'improvement' : 'worsening';
}

/** How far a value may lie from a baseline, each way, without a change that counts; null where none is published. */
export function roomOfNoChange(
  facts: MeasureFacts,
  baseline: number,
): { readonly below: number; readonly above: number } | null {
  const reach = (way: Way): number => {
    const threshold = thresholdTowards(facts, way);
    const byShare = threshold?.share == null || baseline <= 0 ? null : exact(baseline * threshold.share);
    const needed = [threshold?.points ?? null, byShare].filter((each) => each !== null);
    return needed.length === 0 ? Number.POSITIVE_INFINITY : Math.max(Math.min(...needed), noiseOf(facts));
  };
  if (thresholdOf(facts) === null) return null;
  const [better, worse] = [reach('improvement'), reach('worsening')];
  return facts.direction === 'higher-is-better'
    ? { below: worse, above: better }
    : { below: better, above: worse };
}

function noiseOf({ detectable }: MeasureFacts): number {
  return detectable?.isRead === true ? (detectable.points ?? 0) : 0;
}

/** Free of the last digits that computers add to decimals. */
export function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
