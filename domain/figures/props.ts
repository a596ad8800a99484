import type { Drawn } from './drawn.ts';
import { at, type Point } from './geometry.ts';
import { closed, corner, open, type Path } from './path.ts';

/** A mat on the floor, its upper side at 0. */
export function mat(from: number, to: number): Drawn {
  return { role: 'mat', paths: [bar(at(from, -0.03), at(to, -0.004), 0.012)] };
}

/** A mat seen from above. */
export function matFromAbove(low: Point, high: Point): Drawn {
  return { role: 'mat', paths: [bar(low, high, 0.03)] };
}

export function floorLine(from: number, to: number, y = 0): Drawn {
  return { role: 'floor', paths: [open([corner(at(from, y)), corner(at(to, y))])] };
}

/** A rectangle between two of its corners, its own corners rounded. */
export function bar(low: Point, high: Point, round: number): Path {
  const { x: left, y: bottom } = low;
  const { x: right, y: top } = high;
  const knots = [
    at(left + round, bottom),
    at(right - round, bottom),
    at(right, bottom + round),
    at(right, top - round),
    at(right - round, top),
    at(left + round, top),
    at(left, top - round),
    at(left, bottom + round),
  ];
  return closed(knots.map(corner));
}
