import { scaleLinear } from 'd3-scale';
import type { MeasureFacts, MeasureUnit } from '#domain/measures/facts.ts';

/** Lowest and highest number of a scale. */
export type Domain = readonly [low: number, high: number];

/**
 * A few degrees are not to look like a mountain: what is measured is drawn over at least this much, about four times what
 * is noise (5 to 6 degrees, 1 to 4.5 centimetres). A choice of ours.
 */
const leastSpan: Readonly<Record<MeasureUnit, number>> = {
  degree: 20,
  centimetre: 10,
  percent: 20,
  points: 10,
  't-score': 40,
};

/** T-scores have a mean of 50 and a standard deviation of 10: nearly everybody lies within three of them. */
const usualTScores: Domain = [20, 80];

/** How high a number of the scale stands at least, in the drawing's units. */
const tickRoom = 26;

/**
 * The whole scale for what is asked and for questionnaires; for what is measured round numbers around the values. T-scores
 * have no ends that anybody reaches, and are drawn from 20 to 80.
 */
export function valueDomain(facts: MeasureFacts, values: readonly number[]): Domain {
  if (facts.unit === 't-score') return around(values, usualTScores);
  if (facts.method !== 'measured') return [facts.low, facts.high];
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0) return [facts.low, facts.high];
  // Nothing stands on the edge of the scale, where its sign would be cut in two by the axis.
  const missing = Math.max((high - low) * 0.05, (leastSpan[facts.unit] - (high - low)) / 2);
  const [roundLow, roundHigh] = around(
    [],
    [low - missing, high + missing],
    facts.unit === 'centimetre' ? 5 : 10,
  );
  return [Math.max(facts.low, roundLow), Math.min(facts.high, roundHigh)];
}

/** Change in percent: the same for every panel, as far as the values let it be. */
export function percentDomain(values: readonly number[]): Domain {
  return around(values, [-100, 100], 100);
}

function around(values: readonly number[], [low, high]: Domain, step = 10): Domain {
  const [least, most] = [Math.min(low, ...values), Math.max(high, ...values)];
  return [Math.floor(least / step) * step, Math.ceil(most / step) * step];
}

/** Round numbers with room between them, and both ends of the scale. */
export function domainTicks([low, high]: Domain, height: number): readonly number[] {
  const count = Math.max(1, Math.floor(height / tickRoom));
  const inner = scaleLinear([low, high], [0, 1]).ticks(count);
  const step = (inner[1] ?? high) - (inner[0] ?? low);
  const clear = inner.filter((tick) => tick - low > step * 0.6 && high - tick > step * 0.6);
  return [low, ...clear, high];
}
