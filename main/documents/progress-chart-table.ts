import { numberInWords } from '#domain/progress/chart/number-words.ts';
import type { Block, Canvas } from './canvas.ts';
import { type PaperPanel, type ProgressChartInput, paperChart } from './progress-chart-panels.ts';
import { type ChartWording, chartDate, chartWording } from './progress-chart-words.ts';
import { tableBlock } from './table-block.ts';
import { textBlock } from './text-block.ts';
import { atMost } from './thinned.ts';

/** So many dates stand in full; of more, the first, the latest, and some in between at even steps. */
export const datesInFull = 12;

/**
 * The numbers of a chart as a table: dates as rows, measures as columns. Where there are more dates than `most`, a line
 * below says how many of them are shown.
 */
export function progressTableBlocks(
  canvas: Canvas,
  input: ProgressChartInput,
  most = datesInFull,
): readonly Block[] {
  const { panels } = paperChart(input);
  if (panels.length === 0) return [];
  const { table } = chartWording[input.language];
  const { parent, x, width, gapBefore = 0, paper, language } = input;
  const dates = [...new Set(panels.flatMap(datesOf))].sort();
  const shown = atMost(dates, most);
  const rows = shown.map((date) => [
    chartDate(date, paper, language),
    ...panels.map((each) => cellOf(each, date, table)),
  ]);
  const { text } = canvas.theme;
  const columns = [
    { head: table.date, share: 20 },
    ...panels.map(({ given }) => ({ head: given.title, share: 80 / panels.length })),
  ];
  const style = { ...text.body, size: text.small.size, leading: text.small.leading };
  const notes = notesOf(panels, rows, table, { shown: shown.length, count: dates.length });
  return [
    tableBlock(canvas, columns, rows, { parent, x, width, style, gapBefore }),
    ...(notes === ''
      ? []
      : [textBlock(canvas, notes, { parent, x, width, style: text.small, gapBefore: 2 })]),
  ];
}

function datesOf({ judged: { series }, panel }: PaperPanel): readonly string[] {
  return panel.marks.flatMap(({ index }) => series.points[index]?.date ?? []);
}

/** What was noted on a day; several times one after the other. */
function cellOf(
  { judged: { series }, panel }: PaperPanel,
  date: string,
  table: ChartWording['table'],
): string {
  return panel.marks
    .filter(({ index }) => series.points[index]?.date === date)
    .map(({ value, after, isComparable }) => {
      const before = value === null ? null : numberInWords(value.value, panel);
      const later = after === null ? null : numberInWords(after.value, panel);
      const words =
        before === null ? table.onlyAfter(later ?? '') : later === null ? before : table.both(before, later);
      return isComparable ? words : `${words} *`;
    })
    .join('; ');
}

function notesOf(
  panels: readonly PaperPanel[],
  rows: readonly (readonly string[])[],
  table: ChartWording['table'],
  { shown, count }: { readonly shown: number; readonly count: number },
): string {
  const hasAfter = panels.some(({ panel }) => panel.marks.some(({ after }) => after !== null));
  const hasApart = rows.some((cells) => cells.some((cell) => cell.includes(' *')));
  return [
    hasAfter ? table.arrow : '',
    hasApart ? table.apart : '',
    shown < count ? table.thinned(shown, count) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
