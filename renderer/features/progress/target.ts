import { type MeasureId, measureFacts } from '#domain/measures/catalogue.ts';

/** Whether a value is at the target or beyond it, in the direction that is better. */
export function isTargetReached(measure: MeasureId, value: number, target: number): boolean {
  return measureFacts[measure].direction === 'higher-is-better' ? value >= target : value <= target;
}
