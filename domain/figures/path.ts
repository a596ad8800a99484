import type { Point } from './geometry.ts';

/** A place of an outline; at a corner the line turns, elsewhere it runs on smoothly. */
export type Knot = Point & { readonly isCorner?: boolean };

/** A smooth line through its knots. */
export type Path = { readonly knots: readonly Knot[]; readonly isClosed: boolean };

export const closed = (knots: readonly Knot[]): Path => ({ knots, isClosed: true });
export const open = (knots: readonly Knot[]): Path => ({ knots, isClosed: false });
export const corner = (point: Point): Knot => ({ ...point, isCorner: true });

/** An ellipse of four knots around a place, its long axis turned by the angle. */
export function ellipse(centre: Point, across: number, high: number, angle = 0): Path {
  const turn = (angle * Math.PI) / 180;
  const knots = [0, 1, 2, 3, 4, 5].map((step) => {
    const part = (step * Math.PI) / 3;
    const x = Math.cos(part) * across;
    const y = Math.sin(part) * high;
    return {
      x: centre.x + x * Math.cos(turn) - y * Math.sin(turn),
      y: centre.y + x * Math.sin(turn) + y * Math.cos(turn),
    };
  });
  return closed(knots);
}

/** Metres to whole units of the picture, y down. */
export type Place = (point: Point) => Point;

/**
 * SVG path data: M, C and Z, absolute, in whole units. Closed parts all run the same way round, so that where parts
 * overlap the solid stays filled.
 */
export function written(paths: readonly Path[], place: Place): string {
  return paths
    .map(({ knots, isClosed }) => {
      const placed = knots.map((knot) => ({ ...knot, ...place(knot) }));
      return isClosed ? `${curve(turnedOneWay(placed), true)}Z` : curve(placed, false);
    })
    .join('');
}

function turnedOneWay(knots: readonly Knot[]): readonly Knot[] {
  const area = knots.reduce((sum, knot, index) => {
    const next = knots[(index + 1) % knots.length] ?? knot;
    return sum + knot.x * next.y - next.x * knot.y;
  }, 0);
  return area < 0 ? knots.toReversed() : knots;
}

function curve(knots: readonly Knot[], isClosed: boolean): string {
  const [first] = knots;
  if (first === undefined) return '';
  const steps = pieces(knots, isClosed).map(({ one, other, to, isStraight }) =>
    isStraight ? `L${whole(to)}` : `C${whole(one)} ${whole(other)} ${whole(to)}`,
  );
  return `M${whole(first)}${steps.join('')}`;
}

type Piece = {
  readonly from: Point;
  readonly one: Point;
  readonly other: Point;
  readonly to: Point;
  readonly isStraight: boolean;
};

function pieces(knots: readonly Knot[], isClosed: boolean): readonly Piece[] {
  const count = knots.length;
  const knotAt = (index: number): Knot | undefined =>
    isClosed ? knots[(index + count) % count] : knots[index];
  const found: Piece[] = [];
  for (let index = 0; index < (isClosed ? count : count - 1); index += 1) {
    const from = knotAt(index);
    const to = knotAt(index + 1);
    if (from === undefined || to === undefined) break;
    // A third of the way along the tangent of each end: round parts come out round, and nothing overshoots.
    const reach = Math.hypot(to.x - from.x, to.y - from.y) / 3;
    const leaving = tangent(knotAt(index - 1), from, to) ?? unit(from, to);
    const arriving = tangent(from, to, knotAt(index + 2)) ?? unit(from, to);
    const one = { x: from.x + leaving.x * reach, y: from.y + leaving.y * reach };
    const other = { x: to.x - arriving.x * reach, y: to.y - arriving.y * reach };
    found.push({ from, one, other, to, isStraight: from.isCorner === true && to.isCorner === true });
  }
  return found;
}

/** Places on the line as it is drawn, so many for each piece between two knots. */
export function walked({ knots, isClosed }: Path, perPiece = 6): readonly Point[] {
  return pieces(knots, isClosed).flatMap(({ from, one, other, to }) =>
    Array.from({ length: perPiece }, (_, step) => {
      const t = step / perPiece;
      const u = 1 - t;
      const mix = (a: number, b: number, c: number, d: number): number =>
        u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
      return { x: mix(from.x, one.x, other.x, to.x), y: mix(from.y, one.y, other.y, to.y) };
    }),
  );
}

/** Whether a place lies within a polygon. */
export function isWithin({ x, y }: Point, polygon: readonly Point[]): boolean {
  let isInside = false;
  polygon.forEach((one, index) => {
    const other = polygon[(index + 1) % polygon.length] ?? one;
    if (one.y > y !== other.y > y && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x) {
      isInside = !isInside;
    }
  });
  return isInside;
}

/** Across a knot along its neighbours, the nearer one weighing more. Null in a corner and at an end. */
function tangent(before: Point | undefined, knot: Knot, after: Point | undefined): Point | null {
  if (knot.isCorner || before === undefined || after === undefined) return null;
  const one = unit(before, knot);
  const other = unit(knot, after);
  const back = Math.hypot(knot.x - before.x, knot.y - before.y);
  const ahead = Math.hypot(after.x - knot.x, after.y - knot.y);
  const x = one.x * ahead + other.x * back;
  const y = one.y * ahead + other.y * back;
  return unit({ x: 0, y: 0 }, { x, y });
}

function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

const whole = ({ x, y }: Point): string => `${Math.round(x)} ${Math.round(y)}`;
