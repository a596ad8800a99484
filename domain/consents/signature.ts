import { z } from 'zod';
import { requiredName } from '../text.ts';

/**
 * The pad that a signature is drawn on, in units of its own. Strokes are kept in these units, so that a pad may be
 * shown, resized and printed at any size without losing anything.
 */
export const padWidth = 3000;
export const padHeight = 1000;

/** Full pressure of a pen. A mouse and most fingers press with half of it. */
export const fullPressure = 1000;
export const usualPressure = 500;

export const mostStrokes = 300;
/** Points of all strokes together: more than a minute of drawing without a rest, and about 120 kB of text. */
export const mostPoints = 6000;
const longestMilliseconds = 3_600_000;

/** Across, down, milliseconds since the first point of the signature, pressure in thousandths. */
const inkPoint = z.tuple([
  z.int().min(0).max(padWidth),
  z.int().min(0).max(padHeight),
  z.int().min(0).max(longestMilliseconds),
  z.int().min(0).max(fullPressure),
]);
export type InkPoint = z.output<typeof inkPoint>;

export const inkStroke = z.array(inkPoint).min(1).max(mostPoints);
export type InkStroke = z.output<typeof inkStroke>;

export const inkStrokes = z
  .array(inkStroke)
  .max(mostStrokes, 'too-large')
  .refine((strokes) => pointCount(strokes) <= mostPoints, 'too-large');

/**
 * How a consent was signed: drawn on the screen, kept as strokes and never as a picture, or by the full name typed and
 * confirmed, for those who cannot draw.
 */
export const signature = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('drawn'), strokes: inkStrokes }),
  z.strictObject({ way: z.literal('typed'), name: requiredName }),
]);
export type Signature = z.output<typeof signature>;

export function pointCount(strokes: readonly InkStroke[]): number {
  return strokes.reduce((sum, stroke) => sum + stroke.length, 0);
}

/** Units of ink from the first stroke's first point to the last one's last, strokes only. */
export function inkLength(strokes: readonly InkStroke[]): number {
  return strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0);
}

function lengthOf(stroke: InkStroke): number {
  let sum = 0;
  for (let index = 1; index < stroke.length; index += 1) {
    const [x0 = 0, y0 = 0] = stroke[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = stroke[index] ?? [];
    sum += Math.hypot(x1 - x0, y1 - y0);
  }
  return sum;
}

/** Less ink than this is a slip of the hand and no signature: a tenth of the pad's width. */
const leastInk = padWidth / 10;

/** Whether somebody has signed. A dot or a short slip of the hand is not a signature. */
export function isSigned(given: Signature): boolean {
  return given.way === 'typed' || inkLength(given.strokes) >= leastInk;
}
