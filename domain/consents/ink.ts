import { fullPressure, type InkPoint, type InkStroke } from './signature.ts';

/** A line of one width, as the `d` of an SVG path in units of the pad. pdfkit reads the same text. */
export type InkPath = { readonly d: string; readonly width: number };

/** Widths in units of the pad: a light touch and full pressure. */
const thinnest = 6;
const thickest = 24;
/** Widths move in steps of this size: finer than the eye tells apart, and few enough paths. */
const widthStep = 3;

/** Points nearer than this to the one before say nothing new. */
const nearest = 4;

/** How wide the line is at this pressure, 0–1000. */
export function widthAt(pressure: number): number {
  const share = Math.min(Math.max(pressure, 0), fullPressure) / fullPressure;
  return thinnest + Math.round((share * (thickest - thinnest)) / widthStep) * widthStep;
}

/** Whether a point is far enough from the last one to be kept, or presses differently. */
export function isNews(last: InkPoint | undefined, next: InkPoint): boolean {
  if (last === undefined) return true;
  const isApart = Math.hypot(next[0] - last[0], next[1] - last[1]) >= nearest;
  return isApart || widthAt(last[3]) !== widthAt(next[3]);
}

/**
 * The smooth line of a stroke: from middle to middle of neighbouring points with the point between them as the bend.
 * Where the pressure changes the width, a new path goes on from the same middle; round ends hide the seam.
 */
export function inkPaths(stroke: InkStroke): readonly InkPath[] {
  const [first, second] = stroke;
  if (first === undefined) return [];
  if (second === undefined) return [dot(first)];
  const paths: { d: string; width: number }[] = [];
  const bend = (width: number, from: Place, part: string) => {
    const open = paths.at(-1);
    if (open !== undefined && open.width === width) open.d += part;
    else paths.push({ d: `M${at(from)}${part}`, width });
  };
  let from = placeOf(first);
  stroke.forEach((point, index) => {
    const next = stroke[index + 1];
    if (index === 0 || next === undefined) return;
    const to = middle(placeOf(point), placeOf(next));
    bend(widthAt(point[3]), from, `Q${at(placeOf(point))} ${at(to)}`);
    from = to;
  });
  const last = stroke.at(-1) ?? second;
  bend(widthAt(last[3]), from, `L${at(placeOf(last))}`);
  return paths;
}

type Place = readonly [x: number, y: number];

const placeOf = ([x, y]: InkPoint): Place => [x, y];
const middle = (one: Place, other: Place): Place => [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2];
const at = ([x, y]: Place): string => `${x} ${y}`;

// A line without length is not drawn everywhere; one of a single unit is a dot for the eye.
function dot(point: InkPoint): InkPath {
  const [x, y] = placeOf(point);
  return { d: `M${at([x, y])}L${at([x + 1, y])}`, width: widthAt(point[3]) };
}
