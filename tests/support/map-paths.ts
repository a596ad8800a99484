/** A place on the map. */
export type Spot = { readonly x: number; readonly y: number };
export type Polygon = readonly Spot[];

/** How many pieces a curve is cut into: less than half a unit from the curve itself. */
const pieces = 12;

/** A path of one stretch, made of M, C, L and Z, as a polygon. Throws at anything else, so that no shape is half read. */
export function polygonOf(d: string): Polygon {
  const spots: Spot[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const [a = Number.NaN, b = Number.NaN, c = Number.NaN, e = Number.NaN, x = Number.NaN, y = Number.NaN] =
      numbers;
    if (command === 'Z') continue;
    const last = spots.at(-1);
    if ((command === 'M' && last === undefined) || command === 'L') spots.push({ x: a, y: b });
    else if (command === 'C' && last !== undefined && numbers.length === 6) {
      for (let step = 1; step <= pieces; step += 1) {
        const t = step / pieces;
        spots.push({ x: bezier(last.x, a, c, x, t), y: bezier(last.y, b, e, y, t) });
      }
    } else throw new Error(`Not read: ${command}${rest}`);
  }
  if (spots.some(({ x, y }) => Number.isNaN(x + y))) throw new Error(`Not a path: ${d}`);
  return spots;
}

function bezier(p0: number, p1: number, p2: number, p3: number, t: number): number {
  const u = 1 - t;
  return u ** 3 * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t ** 3 * p3;
}

export function isIn(polygon: Polygon, { x, y }: Spot): boolean {
  let isInside = false;
  edges(polygon).forEach(([from, to]) => {
    if (from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x) {
      isInside = !isInside;
    }
  });
  return isInside;
}

/** How far a place is from the nearest edge. */
export function distanceTo(polygon: Polygon, spot: Spot): number {
  return Math.min(...edges(polygon).map((edge) => distanceToEdge(edge, spot)));
}

/** The width of the largest circle that fits in, found on a grid. */
export function widestCircle(polygon: Polygon, grid = 4): number {
  const { left, right, top, bottom } = boundsOf(polygon);
  let widest = 0;
  for (let x = left; x <= right; x += grid) {
    for (let y = top; y <= bottom; y += grid) {
      if (isIn(polygon, { x, y })) widest = Math.max(widest, distanceTo(polygon, { x, y }) * 2);
    }
  }
  return widest;
}

export function boundsOf(polygon: Polygon) {
  const across = polygon.map(({ x }) => x);
  const down = polygon.map(({ y }) => y);
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

/** The middle of the area, by weight. */
export function centreOf(polygon: Polygon): Spot {
  let area = 0;
  let x = 0;
  let y = 0;
  for (const [from, to] of edges(polygon)) {
    const cross = from.x * to.y - to.x * from.y;
    area += cross;
    x += (from.x + to.x) * cross;
    y += (from.y + to.y) * cross;
  }
  return { x: x / (3 * area), y: y / (3 * area) };
}

/** Where a level line crosses the shape: its left and right edge, or null where it misses it. */
export function acrossAt(
  polygon: Polygon,
  y: number,
): { readonly left: number; readonly right: number } | null {
  const crossings = edges(polygon)
    .filter(([from, to]) => from.y > y !== to.y > y)
    .map(([from, to]) => from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y));
  return crossings.length < 2 ? null : { left: Math.min(...crossings), right: Math.max(...crossings) };
}

type Edge = readonly [Spot, Spot];

function edges(polygon: Polygon): readonly Edge[] {
  return polygon.map((from, index): Edge => [from, polygon[(index + 1) % polygon.length] ?? from]);
}

function distanceToEdge([from, to]: Edge, { x, y }: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - t * dx, y - from.y - t * dy);
}
