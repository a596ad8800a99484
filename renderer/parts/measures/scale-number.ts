import { type MeasureId, measureFacts } from '#domain/measures/catalogue.ts';

/** A number of a scale as it is read: on one that goes below 0, numbers above it say so. */
export function scaleNumber(measure: MeasureId, value: number): string {
  return value > 0 && measureFacts[measure].low < 0 ? `+${value}` : String(value).replace('-', '−');
}
