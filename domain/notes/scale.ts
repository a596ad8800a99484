import { z } from 'zod';

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

/** Pain from 0 (none) to 10 (worst imaginable), whole numbers only: the numeric rating scale. */
export const painScore = scale(0, 10);

/** Minutes of one day. */
export const minutesOfDay = scale(0, 1440);

export const rowId = z.uuid();
