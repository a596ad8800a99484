import { type MeasureId, measureFacts } from '#domain/measures/catalogue.ts';
import { unitOfMeasure } from '#domain/measures/unit-of.ts';
import { numberInWords } from '#domain/progress/chart/number-words.ts';
import type { ReadingWay } from '#domain/progress/reading.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { type SeriesName, type SeriesPoint, seriesKey } from '#domain/progress/series.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** An activity is called as the client called it; what has sides says which. */
export function seriesName({ measure, item, side }: SeriesName): string {
  return withSide(item === '' ? progressEn.measure[measure].name : item, side);
}

/** The same for the head of a column. */
export function shortSeriesName({ measure, item, side }: SeriesName): string {
  return withSide(item === '' ? progressEn.measure[measure].short : item, side);
}

function withSide(name: string, side: SeriesName['side']): string {
  return side === null ? name : `${name}, ${progressEn.side[side].toLowerCase()}`;
}

/** With its unit: `40°`, `12 cm`; plain numbers for points. */
export function valueWords(
  value: number,
  { measure }: Pick<SeriesName, 'measure'>,
  way: ReadingWay | null,
): string {
  return numberInWords(value, { unit: 'value', measured: unitOfMeasure(measure, way?.method ?? null) });
}

/**
 * How a value was obtained, as far as that can differ: `Two inclinometers, T12 and S1`, `Last 7 days`. A window that is the
 * only one of its measure says nothing.
 */
export function wayInWords(measure: MeasureId, { window, method, device, version }: ReadingWay): string {
  return [
    measureFacts[measure].windows.length < 2 ? '' : progressEn.window[window],
    method === null ? '' : progressEn.method[method],
    device === '' ? '' : progressEn.device(device),
    version === '' ? '' : progressEn.version(version),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The way, and where it comes from when it stands in no note. */
export function howWords(measure: MeasureId, { way, source }: Pick<SeriesPoint, 'way' | 'source'>): string {
  return [wayInWords(measure, way), source === 'note' ? '' : progressEn.source[source]]
    .filter((part) => part !== '')
    .join(', ');
}

/** `5 before, 3 after`; what was not noted is left out. */
export function pointWords(
  { value, after }: Pick<SeriesPoint, 'value' | 'after'>,
  write: (value: number) => string,
): string {
  const before = value === null ? '' : write(value);
  if (after === null) return before;
  if (value === null) return t('progress.onlyAfter', { after: write(after) });
  return t('progress.beforeAfter', { before, after: write(after) });
}

/** What was settled for a series; undefined where nothing was. */
export function planOf({ plans }: Pick<ProgressRecord, 'plans'>, name: SeriesName) {
  return plans.find((plan) => seriesKey(plan) === seriesKey(name));
}
