import type { MeasureFacts } from '#domain/measures/facts.ts';
import { exact, roomOfNoChange } from '../no-change-band.ts';

/** Values between the two are no change that counts; a value at an edge itself is one. */
export type Band = { readonly low: number; readonly high: number };

/**
 * The band around a baseline, as far as the scale goes. Where the start leaves no room to become better by what counts, it
 * reaches to the end of the scale. It is drawn exactly where `judgeSeries` sees no clear difference.
 */
export function bandAround(baseline: number, facts: MeasureFacts): Band | null {
  const reach = roomOfNoChange(facts, baseline);
  if (reach === null) return null;
  const low = Math.max(facts.low, exact(baseline - reach.below));
  const high = Math.min(facts.high, exact(baseline + reach.above));
  if (facts.room === null) return { low, high };
  const { improvement } = facts.room;
  if (facts.direction === 'higher-is-better')
    return { low, high: baseline > improvement ? facts.high : high };
  return { low: baseline < improvement ? facts.low : low, high };
}
