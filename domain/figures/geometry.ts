/** Metres of the person drawn: x to the right, y up from the floor. Angles in degrees, 0 to the right, 90 up. */
export type Point = { readonly x: number; readonly y: number };

export const at = (x: number, y: number): Point => ({ x, y });

export function along(from: Point, angle: number, length: number): Point {
  const turn = (angle * Math.PI) / 180;
  return { x: from.x + Math.cos(turn) * length, y: from.y + Math.sin(turn) * length };
}

/** From a place, `ahead` in the direction of the angle and `left` of it. */
export function beside(from: Point, angle: number, ahead: number, left: number): Point {
  return along(along(from, angle, ahead), angle + 90, left);
}

export const distance = (one: Point, other: Point): number => Math.hypot(other.x - one.x, other.y - one.y);

export const angleOf = (from: Point, to: Point): number =>
  (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;

export const between = (one: Point, other: Point, share: number): Point =>
  at(one.x + (other.x - one.x) * share, one.y + (other.y - one.y) * share);

/** The turn from one direction to another, from -180 to 180, counter-clockwise positive. */
export function turnBetween(from: number, to: number): number {
  const turn = (((to - from) % 360) + 540) % 360;
  return turn - 180;
}

/**
 * Where the middle joint of a limb of two bones lies, so that its end comes to the target. It bends to the left of the
 * line from root to target or to the right of it. A target out of reach is pointed at with the limb straight.
 */
export function middleJoint(
  root: Point,
  target: Point,
  lengths: readonly [number, number],
  bend: 'left' | 'right',
): Point {
  const [upper, lower] = lengths;
  const reach = Math.min(Math.max(distance(root, target), Math.abs(upper - lower) + 1e-6), upper + lower);
  const cosine = (upper * upper + reach * reach - lower * lower) / (2 * upper * reach);
  const opening = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
  return along(root, angleOf(root, target) + (bend === 'left' ? opening : -opening), upper);
}
