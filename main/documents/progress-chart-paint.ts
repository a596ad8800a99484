import { type DotPens, dotPens } from '#domain/progress/chart/dot-size.ts';
import type { Panel, SessionStrip, TimeAxis } from '#domain/progress/chart/types.ts';
import { mapColours } from './body-map-paint.ts';
import type { Pdf } from './load-pdfkit.ts';
import { colours } from './theme.ts';

/** Tones of a chart on paper: those of the screen in light. Each hue is dark enough to be told in grey. */
export const chartColours = {
  client: mapColours.client,
  therapist: mapColours.findings,
  band: '#EEF0EE',
  edge: '#7B756D',
  grid: '#E3DFD9',
  axis: '#948E86',
  baseline: '#57534E',
  target: colours.accent,
  paper: '#FFFFFF',
} as const;

export const paperDots = { least: 2, most: 4.2 };
const flareHeight = 4;

/** Draws a panel: the same paths, in the same order, as on the screen. */
export function paintPanel(pdf: Pdf, panel: Panel, axis: TimeAxis, strip: SessionStrip): void {
  paintGround(pdf, panel);
  for (const { from, to } of axis.gaps) paintGap(pdf, from + 3, to - 3, panel.bottom);
  paintSessions(pdf, panel, axis, strip);
  paintCourse(pdf, panel);
}

function paintGround(pdf: Pdf, { left, right, top, bottom, band, ticks, baseline, target }: Panel): void {
  if (band !== null) {
    pdf.rect(left, band.top, right - left, band.bottom - band.top).fill(chartColours.band);
    pdf.save().lineWidth(0.6).lineCap('round').dash(0.01, { space: 2 });
    level(pdf, left, right, band.top);
    level(pdf, left, right, band.bottom);
    pdf.stroke(chartColours.edge).restore();
  }
  pdf.save().lineWidth(0.4);
  for (const { y } of ticks) level(pdf, left, right, y);
  pdf.stroke(chartColours.grid).restore();
  if (baseline !== null) {
    pdf.save().lineWidth(0.6).dash(3, { space: 2.4 });
    level(pdf, left, right, baseline.y);
    pdf.stroke(chartColours.baseline).restore();
  }
  if (target !== null) {
    pdf.save();
    targetPen(pdf);
    level(pdf, left, right, target.y);
    pdf.stroke(chartColours.target).restore();
  }
  pdf.save().lineWidth(0.6);
  pdf.moveTo(left, top).lineTo(left, bottom).lineTo(right, bottom).stroke(chartColours.axis).restore();
}

/** Dashes and dots: pdfkit's types know no pattern of four. */
export function targetPen(pdf: Pdf): void {
  pdf.lineWidth(1).addContent('[6 2 1 2] 0 d');
}

function level(pdf: Pdf, left: number, right: number, y: number): void {
  pdf.moveTo(left, y).lineTo(right, y);
}

const gapHeight = 5;

/** Hatching above the axis where nobody came. */
export function paintGap(pdf: Pdf, from: number, to: number, bottom: number): void {
  pdf.save().lineWidth(0.5);
  for (let x = from; x + gapHeight <= to; x += 3)
    pdf.moveTo(x, bottom).lineTo(x + gapHeight, bottom - gapHeight);
  pdf.stroke(chartColours.edge).restore();
}

/** Below the scale a short line for each session, with a triangle where it flared up. */
function paintSessions(pdf: Pdf, { bottom }: Panel, axis: TimeAxis, { sessions }: SessionStrip): void {
  if (axis.sessions.length === 0) return;
  pdf.save().lineWidth(0.6);
  for (const { x } of axis.sessions) pdf.moveTo(x, bottom).lineTo(x, bottom + 3);
  pdf.stroke(colours.muted).restore();
  for (const { x, isFlare } of sessions) if (isFlare) paintFlare(pdf, x, bottom);
}

/** A triangle whose point touches the line of the sessions. */
export function paintFlare(pdf: Pdf, x: number, tip: number): void {
  const half = flareHeight * 0.6;
  pdf
    .moveTo(x - half, tip - flareHeight)
    .lineTo(x + half, tip - flareHeight)
    .lineTo(x, tip)
    .closePath();
  pdf.fill(colours.ink);
}

function paintCourse(pdf: Pdf, panel: Panel): void {
  const { lines, dots, latest, source } = panel;
  const pens = dotPens(panel, paperDots);
  const colour = chartColours[source];
  stroke(pdf, lines.drops, { width: 0.5, colour });
  stroke(pdf, lines.bridged, { width: pens.line, colour, dash: 2.2 });
  stroke(pdf, lines.solid, { width: pens.line, colour });
  hollow(pdf, dots.after, pens.ring, colour);
  hollow(pdf, dots.same, pens.same, colour);
  stroke(pdf, dots.before, { width: pens.dot, colour, cap: 'round' });
  hollow(pdf, dots.apart, pens.square, colour, 'square');
  if (latest !== null) paintLatest(pdf, latest.x, latest.y, colour);
}

export function paintLatest(pdf: Pdf, x: number, y: number, colour: string): void {
  pdf.circle(x, y, paperDots.most * 0.78).fill(chartColours.paper);
  pdf.circle(x, y, paperDots.most * 0.64).fill(colour);
}

type Cap = 'butt' | 'round' | 'square';
type Pen = { readonly width: number; readonly colour: string; readonly dash?: number; readonly cap?: Cap };

/** Strokes a path of the geometry; nothing where it is empty. */
export function stroke(pdf: Pdf, d: string, { width, colour, dash, cap = 'butt' }: Pen): void {
  if (d === '') return;
  pdf.save().lineWidth(width).lineCap(cap).lineJoin('round');
  if (dash !== undefined) pdf.dash(dash, { space: dash });
  pdf.path(d).stroke(colour).restore();
}

/** A broad pen in the colour and a narrower one in that of the paper over it. */
export function hollow(pdf: Pdf, d: string, pens: DotPens['ring'], colour: string, cap: Cap = 'round'): void {
  stroke(pdf, d, { width: pens.outer, colour, cap });
  stroke(pdf, d, { width: pens.inner, colour: chartColours.paper, cap });
}
