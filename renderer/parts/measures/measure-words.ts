import type { MeasureId } from '#domain/measures/catalogue.ts';
import { progressEn } from '#domain/terms/progress-en.ts';

/** What a measure is called; an activity is called as the client called it. */
export function measureWords({
  measure,
  item,
}: {
  readonly measure: MeasureId;
  readonly item: string;
}): string {
  return item === '' ? progressEn.measure[measure].name : item;
}
