import { beside, type Point } from './geometry.ts';
import { closed, open, type Path } from './path.ts';

type Place = readonly [ahead: number, left: number];

const placed = (origin: Point, angle: number, places: readonly Place[], mirror: 1 | -1): readonly Point[] =>
  places.map(([ahead, left]) => beside(origin, angle, ahead, left * mirror));

/** From the ankle: toes ahead, the sole on the right of the way to them. */
const footOutline: readonly Place[] = [
  [-0.038, 0.035],
  [-0.043, -0.01],
  [-0.062, -0.042],
  [-0.056, -0.068],
  [-0.03, -0.076],
  [0.03, -0.068],
  [0.085, -0.074],
  [0.14, -0.076],
  [0.185, -0.07],
  [0.193, -0.055],
  [0.172, -0.043],
  [0.12, -0.028],
  [0.07, -0.002],
  [0.04, 0.035],
];

/** The height of the ankle over the sole. */
export const ankleHeight = 0.076;

export function foot(ankle: Point, angle: number): Path {
  return closed(placed(ankle, angle, footOutline, 1));
}

/** A foot seen from in front or from above: from the ankle to the toes. */
const footBroad: readonly Place[] = [
  [-0.03, 0.036],
  [-0.045, 0],
  [-0.03, -0.036],
  [0.06, -0.04],
  [0.13, -0.046],
  [0.168, -0.022],
  [0.17, 0.02],
  [0.13, 0.044],
  [0.06, 0.036],
];

/** `share` of its length: less than 1 where it points at the viewer. */
export function footFromAbove(ankle: Point, angle: number, share = 1): Path {
  return closed(
    placed(
      ankle,
      angle,
      footBroad.map(([ahead, left]) => [ahead * share, left] as const),
      1,
    ),
  );
}

/** A hand seen from its edge: fingers ahead, the palm on the right of the way to them. */
const handOnEdge: readonly Place[] = [
  [-0.03, 0.024],
  [0.03, 0.024],
  [0.09, 0.018],
  [0.15, 0.002],
  [0.178, -0.014],
  [0.172, -0.026],
  [0.12, -0.026],
  [0.05, -0.029],
  [0, -0.028],
  [-0.03, -0.024],
];

/** The thumb of the hand on edge. */
const thumbOnEdge: readonly Place[] = [
  [0.005, 0.008],
  [0.045, 0.002],
  [0.085, -0.014],
  [0.104, -0.03],
  [0.09, -0.042],
  [0.055, -0.034],
  [0.015, -0.022],
];

/** A hand seen from its back or palm: fingers ahead, the thumb on the right of the way to them. */
const handOpen: readonly Place[] = [
  [-0.03, 0.024],
  [0.03, 0.034],
  [0.08, 0.041],
  [0.14, 0.034],
  [0.182, 0.014],
  [0.184, -0.012],
  [0.15, -0.032],
  [0.098, -0.034],
  [0.108, -0.058],
  [0.094, -0.072],
  [0.062, -0.058],
  [0.025, -0.034],
  [-0.03, -0.024],
];

/** A hand closed around something: the fingers turned back to the palm. */
const handHolding: readonly Place[] = [
  [-0.03, 0.024],
  [0.02, 0.034],
  [0.07, 0.042],
  [0.108, 0.028],
  [0.118, -0.004],
  [0.104, -0.034],
  [0.066, -0.05],
  [0.03, -0.04],
  [-0.03, -0.024],
];

/** The edge between thumb and fingers of the hand that holds. */
const graspLine: readonly Place[] = [
  [0.05, 0.008],
  [0.075, -0.008],
  [0.07, -0.034],
];

export type Grip = 'edge' | 'open' | 'hold';

/** The parts of a hand that belong to one solid, and the lines on it. `thumb` says on which side it is. */
export function hand(
  wrist: Point,
  angle: number,
  grip: Grip,
  thumb: 'left' | 'right',
): { readonly solid: readonly Path[]; readonly lines: readonly Path[] } {
  const mirror = thumb === 'right' ? 1 : -1;
  switch (grip) {
    case 'edge':
      return {
        solid: [
          closed(placed(wrist, angle, handOnEdge, mirror)),
          closed(placed(wrist, angle, thumbOnEdge, mirror)),
        ],
        lines: [],
      };
    case 'open':
      return { solid: [closed(placed(wrist, angle, handOpen, mirror))], lines: [] };
    case 'hold':
      return {
        solid: [closed(placed(wrist, angle, handHolding, mirror))],
        lines: [open(placed(wrist, angle, graspLine, mirror))],
      };
  }
}
