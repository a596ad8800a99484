import { type MeasureId, measureFacts } from './catalogue.ts';
import type { MeasureFacts, MeasureUnit } from './facts.ts';
import { movements, type RangeMethod, unitOf } from './ranges.ts';

const isMovement = (measure: MeasureId): measure is (typeof movements)[number] =>
  (movements as readonly string[]).includes(measure);

/** The unit of a value: side-bending is in centimetres where it was read off with the fingertips, in degrees elsewhere. */
export function unitOfMeasure(measure: MeasureId, method: RangeMethod | null): MeasureUnit {
  return method !== null && isMovement(measure) ? unitOf(measure, method) : measureFacts[measure].unit;
}

/** Side-bending to the floor leaves a gap that becomes smaller; every other way of measuring has the direction of its measure. */
export function directionOfMeasure(
  measure: MeasureId,
  method: RangeMethod | null,
): MeasureFacts['direction'] {
  return method === 'fingertip-floor' ? 'lower-is-better' : measureFacts[measure].direction;
}
