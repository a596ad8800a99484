import { dotPens } from '#domain/progress/chart/dot-size.ts';
import { dotAt, segment } from '#domain/progress/chart/path.ts';
import type { Canvas } from './canvas.ts';
import type { Pdf } from './load-pdfkit.ts';
import {
  chartColours,
  hollow,
  paintFlare,
  paintGap,
  paperDots,
  stroke,
  targetPen,
} from './progress-chart-paint.ts';
import type { PaperChart } from './progress-chart-panels.ts';
import type { ChartWording } from './progress-chart-words.ts';
import { linePart, measure } from './text-block.ts';
import type { TextStyle } from './theme.ts';
import { colours } from './theme.ts';

export type ChartLegend = { readonly height: number; readonly paint: (top: number) => void };

const sampleWidth = 16;
const afterSample = 4;
const afterEntry = 12;
/** One mark alone is as large as marks become. */
const pens = dotPens({ left: 0, right: 100, marks: [] }, paperDots);

/** What the signs mean: only those that stand in the panels. */
export function chartLegend(
  canvas: Canvas,
  chart: PaperChart,
  words: ChartWording,
  width: number,
): ChartLegend {
  const style: TextStyle = { ...canvas.theme.text.small, size: 8, leading: 11 };
  let [x, row] = [0, 0];
  const entries = samplesOf(chart, words).flatMap(([text, paint]) => {
    const [line] = measure(canvas, [{ text, weight: style.weight }], {
      style,
      width: width - sampleWidth,
    }).lines;
    if (line === undefined) return [];
    const wide = sampleWidth + afterSample + line.width;
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const entry = { x, row, line, paint };
    x += wide + afterEntry;
    return [entry];
  });
  return {
    height: entries.length === 0 ? 0 : (row + 1) * style.leading,
    paint: (top) => {
      for (const entry of entries) {
        const at = top + entry.row * style.leading;
        entry.paint(canvas.pdf, entry.x, at + style.leading / 2);
        const place = { x: entry.x + sampleWidth + afterSample, style };
        linePart(canvas, entry.line, 'artifact', place).draw(at);
      }
    },
  };
}

/** Draws a sign between `x` and the width of a sample, with its middle at `y`. */
type Sample = (pdf: Pdf, x: number, y: number) => void;

function samplesOf(
  { panels, axis, strip }: PaperChart,
  words: ChartWording,
): readonly (readonly [string, Sample])[] {
  const has = (isThere: (panel: (typeof panels)[number]['panel']) => boolean) =>
    panels.some(({ panel }) => isThere(panel));
  const hasAfter = has(({ dots }) => dots.after !== '' || dots.same !== '');
  const colour = chartColours[panels[0]?.panel.source ?? 'client'];
  const middle = sampleWidth / 2;
  const line = (x: number, y: number) => segment(x, y, x + sampleWidth, y);
  const known: readonly (readonly [boolean, string, Sample])[] = [
    [
      has(({ dots }) => dots.before !== ''),
      hasAfter ? words.before : words.value,
      (pdf, x, y) => {
        stroke(pdf, line(x, y), { width: pens.line, colour });
        stroke(pdf, dotAt(x + middle, y), { width: pens.dot, colour, cap: 'round' });
      },
    ],
    [hasAfter, words.after, (pdf, x, y) => hollow(pdf, dotAt(x + middle, y), pens.ring, colour)],
    [
      has(({ dots }) => dots.apart !== ''),
      words.apart,
      (pdf, x, y) => hollow(pdf, dotAt(x + middle, y), pens.square, colour, 'square'),
    ],
    [
      has(({ lines }) => lines.bridged !== ''),
      words.bridged,
      (pdf, x, y) => stroke(pdf, line(x, y), { width: pens.line, colour, dash: 2.2 }),
    ],
    [
      has(({ baseline }) => baseline !== null),
      words.baseline,
      (pdf, x, y) => stroke(pdf, line(x, y), { width: 0.6, colour: chartColours.baseline, dash: 3 }),
    ],
    [has(({ band }) => band !== null), words.band, bandSample],
    [
      has(({ target }) => target !== null),
      words.target,
      (pdf, x, y) => {
        pdf.save();
        targetPen(pdf);
        pdf.path(line(x, y)).stroke(chartColours.target).restore();
      },
    ],
    [
      axis.sessions.length > 0,
      words.session,
      (pdf, x, y) =>
        stroke(pdf, segment(x + middle, y - 1.5, x + middle, y + 1.5), { width: 0.6, colour: colours.muted }),
    ],
    [axis.gaps.length > 0, words.gap, (pdf, x, y) => paintGap(pdf, x, x + sampleWidth, y + 2.5)],
    [strip.flares !== '', words.flare, (pdf, x, y) => paintFlare(pdf, x + middle, y + 2)],
  ];
  return known.flatMap(([isThere, text, paint]) => (isThere ? [[text, paint] as const] : []));
}

function bandSample(pdf: Pdf, x: number, y: number): void {
  pdf.rect(x, y - 3, sampleWidth, 6).fill(chartColours.band);
  pdf.save().lineWidth(0.6).lineCap('round').dash(0.01, { space: 2 });
  pdf.moveTo(x, y - 3).lineTo(x + sampleWidth, y - 3);
  pdf.moveTo(x, y + 3).lineTo(x + sampleWidth, y + 3);
  pdf.stroke(chartColours.edge).restore();
}
