/** A spread of measured values: the middle one and the one that 95 of 100 do not exceed. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly p95: number;
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = sortedOrThrow(values);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The smallest measured value that at least this share (0 to 1) of all values does not exceed: nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = sortedOrThrow(values);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[Math.min(rank, sorted.length) - 1] ?? Number.NaN;
}

export function spreadOf(values: readonly number[]): Spread {
  return { count: values.length, median: median(values), p95: quantile(values, 0.95) };
}

/** A ratio with three digits behind the point. Throws where it would not be a number: nothing was measured then. */
export function ratio(ours: number, theirs: number): number {
  const value = ours / theirs;
  if (!Number.isFinite(value) || theirs <= 0 || ours <= 0) {
    throw new RangeError(`No ratio can be made of ${ours} and ${theirs}`);
  }
  return Math.round(value * 1000) / 1000;
}

function sortedOrThrow(values: readonly number[]): readonly number[] {
  if (values.length === 0) throw new RangeError('There are no values');
  if (!values.every(Number.isFinite)) throw new RangeError('A value is not a number');
  return [...values].sort((one, other) => one - other);
}
