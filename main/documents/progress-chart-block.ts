import { numberInWords, tickInWords } from '#domain/progress/chart/number-words.ts';
import { addElement, type Block, type Canvas, type Part } from './canvas.ts';
import { keepPlace } from './figure-place.ts';
import { chartInWords } from './progress-chart-in-words.ts';
import { chartLegend } from './progress-chart-legend.ts';
import { paintPanel } from './progress-chart-paint.ts';
import { columnGap, type PaperPanel, type ProgressChartInput, paperChart } from './progress-chart-panels.ts';
import { chartDate, chartWording } from './progress-chart-words.ts';
import { linePart, measure } from './text-block.ts';
import type { TextLine } from './text-lines.ts';
import { colours, type TextStyle } from './theme.ts';

const datesHeight = 14;
const rowGap = 8;
const beforeLegend = 5;
const titleLines = 2;

/**
 * Courses of several measures as small panels on one axis of days: lines, never a picture made of dots. One figure, in
 * words for those who do not see it; `progressTableBlocks` has its numbers. Nothing where none of the panels is known.
 */
export function progressChartBlock(canvas: Canvas, input: ProgressChartInput): Block {
  const chart = paperChart(input);
  if (chart.panels.length === 0) return { rows: [] };
  const styles = stylesOf(canvas);
  const titles = chart.panels.map(({ given }) =>
    titleOf(canvas, given.title, styles.title, chart.columnWidth),
  );
  const hasNotes = chart.panels.some(({ given }) => given.note !== '');
  const headHeight =
    Math.max(...titles.map(({ length }) => length)) * styles.title.leading +
    (hasNotes ? styles.tick.leading : 0);
  const rowHeight = headHeight + chart.plotHeight + datesHeight;
  const legend = chartLegend(canvas, chart, chartWording[input.language], input.width);
  const panelsHeight = chart.rows * rowHeight + (chart.rows - 1) * rowGap;
  const height = panelsHeight + beforeLegend + legend.height;
  const element = addElement(canvas, input.parent, 'Figure', { alt: chartInWords(chart, input) });
  const figure: Part = {
    mark: { element, tag: 'Figure' },
    draw: (top) => {
      const [, paperHeight] = canvas.theme.paper;
      keepPlace(element, [input.x, paperHeight - top - height, input.x + input.width, paperHeight - top]);
      chart.panels.forEach((each, index) => {
        const x = input.x + each.column * (chart.columnWidth + columnGap);
        const y = top + each.row * (rowHeight + rowGap);
        canvas.pdf.save().translate(x, y);
        paintHead(canvas, titles[index] ?? [], each.given.note, styles);
        canvas.pdf.translate(0, headHeight);
        paintPanel(canvas.pdf, each.panel, chart.axis, chart.strip);
        paintWords(canvas, each, styles);
        paintDates(canvas, chart.axis.ticks, chart.plotHeight, input);
        canvas.pdf.restore();
      });
      canvas.pdf.save().translate(input.x, top + panelsHeight + beforeLegend);
      legend.paint(0);
      canvas.pdf.restore();
    },
  };
  return { rows: [{ height, parts: [figure], gapBefore: input.gapBefore ?? 0 }], keepTogether: true };
}

type Styles = Readonly<Record<'title' | 'tick' | 'latest', TextStyle>>;

function stylesOf({ theme: { text } }: Canvas): Styles {
  const tick: TextStyle = { ...text.small, size: 8, leading: 10 };
  return {
    tick,
    title: { ...text.heading, size: 9, leading: 11 },
    latest: { ...tick, size: 9, weight: 'bold', colour: colours.ink },
  };
}

function linesOf(canvas: Canvas, text: string, style: TextStyle, width: number): readonly TextLine[] {
  return measure(canvas, [{ text, weight: style.weight }], { style, width }).lines;
}

/** A name that the client gave may be long: two lines, and the whole of it in the words of the figure. */
const titleOf = (canvas: Canvas, text: string, style: TextStyle, width: number) =>
  linesOf(canvas, text, style, width).slice(0, titleLines);

function paintHead(canvas: Canvas, title: readonly TextLine[], note: string, styles: Styles): void {
  title.forEach((line, index) => {
    linePart(canvas, line, 'artifact', { x: 0, style: styles.title }).draw(index * styles.title.leading);
  });
  if (note === '') return;
  const [line] = linesOf(canvas, note, styles.tick, 400);
  if (line === undefined) return;
  linePart(canvas, line, 'artifact', { x: 0, style: styles.tick }).draw(title.length * styles.title.leading);
}

type Spot = { readonly x: number; readonly y: number; readonly share: number };

/** Writes one line with its middle at `y`; of its width, `share` lies at the left of `x`. */
function write(canvas: Canvas, text: string, style: TextStyle, { x, y, share }: Spot): void {
  const [line] = linesOf(canvas, text, style, 400);
  if (line === undefined) return;
  const place = { x: x - line.width * share, style };
  linePart(canvas, line, 'artifact', place).draw(y - style.leading / 2);
}

function paintWords(canvas: Canvas, { panel }: PaperPanel, styles: Styles): void {
  for (const { value, y } of panel.ticks) {
    write(canvas, tickInWords(value, panel), styles.tick, { x: panel.left - 4, y, share: 1 });
  }
  if (panel.latest === null) return;
  const { value, y } = panel.latest;
  // Beside the scale, where no line runs through it.
  write(canvas, numberInWords(value, panel), styles.latest, { x: panel.right + 4, y, share: 0 });
}

function paintDates(
  canvas: Canvas,
  ticks: ReturnType<typeof paperChart>['axis']['ticks'],
  top: number,
  { paper, language }: ProgressChartInput,
): void {
  const { tick } = stylesOf(canvas);
  ticks.forEach(({ date, x }, index) => {
    const share = ticks.length === 1 ? 0.5 : index === 0 ? 0.2 : index === ticks.length - 1 ? 0.7 : 0.5;
    write(canvas, chartDate(date, paper, language), tick, { x, y: top + datesHeight / 2, share });
  });
}
