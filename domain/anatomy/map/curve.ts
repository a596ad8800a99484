import { mapWidth } from '../body-map.ts';

/** A place of a curve; at a corner the line turns, elsewhere it runs on smoothly. */
export type CurvePoint = { readonly x: number; readonly y: number; readonly isCorner: boolean };
type Vector = { readonly x: number; readonly y: number };

/**
 * Reads `14,6* 24,60 46,110`: how far from the midline, how far down, a star where there is a corner. The drawing is
 * made of such lists, one side of the body only: the midline is 0 and lateral is positive on either side.
 */
export function pointsOf(text: string): readonly CurvePoint[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [x = Number.NaN, y = Number.NaN] = word.replace('*', '').split(',').map(Number);
      if (!Number.isFinite(x) || !Number.isFinite(y)) throw new Error(`No place on the map: ${word}`);
      return { x, y, isCorner: word.endsWith('*') };
    });
}

/** Places from the midline as places in the drawing: `direction` is 1 for the right of the picture, -1 for the left. */
export function placed(points: readonly CurvePoint[], direction: 1 | -1): readonly CurvePoint[] {
  return points.map((point) => ({ ...point, x: mapWidth / 2 + direction * point.x }));
}

/** A smooth line through points, as the `d` of an SVG path: only M, C and Z, absolute, at most one decimal. */
export function openCurve(points: readonly CurvePoint[]): string {
  return curve(points, false);
}

export function closedCurve(points: readonly CurvePoint[]): string {
  return `${curve(points, true)}Z`;
}

function curve(points: readonly CurvePoint[], isClosed: boolean): string {
  const count = points.length;
  const [first] = points;
  if (first === undefined) return '';
  const pointAt = (index: number): CurvePoint | undefined =>
    isClosed ? points[(index + count) % count] : points[index];
  let d = `M${written(first)}`;
  for (let index = 0; index < (isClosed ? count : count - 1); index += 1) {
    const from = pointAt(index);
    const to = pointAt(index + 1);
    if (from === undefined || to === undefined) break;
    // A third of the way along the tangent of each end: round arcs come out round, and nothing overshoots.
    const reach = Math.hypot(to.x - from.x, to.y - from.y) / 3;
    const leaving = directionAt(pointAt(index - 1), from, to) ?? unit(from, to);
    const arriving = directionAt(from, to, pointAt(index + 2)) ?? unit(from, to);
    const one = { x: from.x + leaving.x * reach, y: from.y + leaving.y * reach };
    const other = { x: to.x - arriving.x * reach, y: to.y - arriving.y * reach };
    d += `C${written(one)} ${written(other)} ${written(to)}`;
  }
  return d;
}

/** The tangent in a point: along its neighbours. Null in a corner and at an end. */
function directionAt(before: Vector | undefined, point: CurvePoint, after: Vector | undefined) {
  if (point.isCorner || before === undefined || after === undefined) return null;
  return unit(before, after);
}

function unit(from: Vector, to: Vector): Vector {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

const written = ({ x, y }: Vector): string => `${tenth(x)} ${tenth(y)}`;
const tenth = (value: number): number => Math.round(value * 10) / 10;
