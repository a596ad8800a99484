import { z } from 'zod';
import { type ScaleName, scales } from '../measures/scales.ts';

/** A whole number on a scale, or null where it was not asked. Missing is never zero. */
export function scale(low: number, high: number) {
  return z
    .int('value-out-of-range')
    .min(low, 'value-out-of-range')
    .max(high, 'value-out-of-range')
    .nullable();
}

/** A measured number with at most one decimal, or null where it was not measured. */
export function measured(low: number, high: number) {
  return z
    .number('value-out-of-range')
    .min(low, 'value-out-of-range')
    .max(high, 'value-out-of-range')
    .refine((value) => Math.abs(value * 10 - Math.round(value * 10)) < 1e-6, 'value-out-of-range')
    .nullable();
}

/** A score on one of the scales of `domain/measures/scales.ts`, where each has its range and source. */
export function onScale(name: ScaleName) {
  return scale(scales[name].low, scales[name].high);
}

/** Pain from 0 (none) to 10 (worst imaginable), whole numbers only: the numeric rating scale. */
export const painScore = onScale('pain');

/** Minutes of one day. */
export const minutesOfDay = scale(0, 1440);

export const rowId = z.uuid();
