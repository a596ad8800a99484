import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { measureFacts } from '#domain/measures/catalogue.ts';
import type { PaperSize } from '#domain/practice/practice.ts';
import type { Reading } from '#domain/progress/reading.ts';
import type { MeasureEntry } from '#domain/progress/record.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import type { Block, Canvas } from './canvas.ts';
import { tableBlock } from './table-block.ts';
import { textBlock } from './text-block.ts';
import { contentWidth } from './theme.ts';
import { dateInWords } from './words.ts';

/** A value that stands in no note; what was withdrawn stays readable with its reason. */
export type ChartEntry = Pick<MeasureEntry, 'date' | 'source' | 'therapist' | 'reading'> & {
  readonly withdrawal: { readonly reason: string; readonly therapist: string } | null;
};

const columns = [
  { head: 'Measure', share: 32 },
  { head: 'Value', share: 12, isRight: true },
  { head: 'From', share: 56 },
];

/** The scores of one day as a table. */
export function scoreBlocks(
  canvas: Canvas,
  date: CalendarDate,
  entries: readonly ChartEntry[],
  paper: PaperSize,
): readonly Block[] {
  if (entries.length === 0) return [];
  const { root, theme } = canvas;
  const { margin, text, unit } = theme;
  const place = { parent: root, x: margin.left, width: contentWidth(theme) };
  const title = `Scores of ${dateInWords(date, paper)}`;
  return [
    textBlock(canvas, title, {
      ...place,
      tag: 'H2',
      style: text.section,
      gapBefore: unit * 8,
      keepWithNext: true,
      bookmark: title,
    }),
    tableBlock(canvas, columns, entries.map(rowOf), { ...place, style: text.body, gapBefore: unit }),
  ];
}

function rowOf({ reading, source, therapist, withdrawal }: ChartEntry): readonly string[] {
  const { way } = reading;
  const how = [
    progressEn.source[source],
    ...(way.method === null ? [] : [progressEn.method[way.method]]),
    ...(way.window === 'none' ? [] : [progressEn.window[way.window]]),
    ...(way.device === '' ? [] : [progressEn.device(way.device)]),
    ...(way.version === '' ? [] : [progressEn.version(way.version)]),
    `Entered by ${therapist}`,
    ...(withdrawal === null ? [] : [`Withdrawn by ${withdrawal.therapist}: ${withdrawal.reason}`]),
  ];
  return [nameOf(reading), valueWithUnit(reading), `${how.join('. ')}.`];
}

function nameOf({ measure, item, side }: Reading): string {
  const name = item === '' ? progressEn.measure[measure].short : item;
  return side === null ? name : `${name}, ${progressEn.side[side].toLowerCase()}`;
}

function valueWithUnit({ measure, value }: Reading): string {
  const mark = progressEn.unitMark[measureFacts[measure].unit];
  const number = String(value).replace('-', '\u2212');
  return `${number}${mark === '' || mark === '°' ? mark : ` ${mark}`}`;
}
