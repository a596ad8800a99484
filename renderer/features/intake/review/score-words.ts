import { type MeasureId, measureFacts } from '#domain/measures/catalogue.ts';
import type { Reading } from '#domain/progress/reading.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { scaleNumber } from '#renderer/parts/measures/scale-number.ts';

/** A number with the scale that it stands on. */
export function scoreWords({ measure, value }: Pick<Reading, 'measure' | 'value'>): string {
  return t('intake.review.score', { value: scaleNumber(measure, value), ...scaleOf(measure) });
}

function scaleOf(measure: MeasureId) {
  const { low, high } = measureFacts[measure];
  return { low: scaleNumber(measure, low), high: scaleNumber(measure, high) };
}
