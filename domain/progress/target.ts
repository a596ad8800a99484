import type { MeasureId } from '../measures/catalogue.ts';
import { directionOfMeasure } from '../measures/unit-of.ts';
import type { JudgedValue } from './judge.ts';

/** Whether a value is at the target or beyond it, in the direction that is better. */
export function isTargetReached(measure: MeasureId, { value, way }: JudgedValue, target: number): boolean {
  return directionOfMeasure(measure, way.method) === 'higher-is-better' ? value >= target : value <= target;
}
