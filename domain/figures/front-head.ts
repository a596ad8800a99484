import { beside, type Point } from './geometry.ts';
import type { HeadParts } from './head.ts';
import { closed, corner, ellipse, type Knot, open } from './path.ts';

type Place = readonly [across: number, up: number, mark?: '*'];

/** One side of the face and of the hair, from chin and parting upwards; the other is its mirror. */
const faceSide: readonly Place[] = [
  [0.03, -0.042],
  [0.066, -0.012],
  [0.08, 0.04],
  [0.082, 0.09],
  [0.07, 0.15],
  [0.03, 0.175],
];
const hairSide: readonly Place[] = [
  [0.03, 0.206],
  [0.082, 0.176],
  [0.104, 0.11],
  [0.1, 0.062, '*'],
  [0.082, 0.07, '*'],
  [0.074, 0.108],
  [0.03, 0.138],
];

/** A head from in front, or from above when the person lies. `up` is the direction of the crown. */
export function headFromFront(base: Point, up: number): HeadParts {
  const put =
    (side: 1 | -1) =>
    ([across, high, mark]: Place): Knot => {
      const point = beside(base, up - 90, across * side, high);
      return mark === '*' ? corner(point) : point;
    };
  const both = (places: readonly Place[]): readonly Knot[] => [
    ...places.map(put(1)),
    ...places.map(put(-1)).toReversed(),
  ];
  const right = put(1);
  const left = put(-1);
  return {
    face: [
      closed(both(faceSide)),
      ellipse(right([0.088, 0.045]), 0.018, 0.026, up - 90),
      ellipse(left([0.088, 0.045]), 0.018, 0.026, up - 90),
    ],
    hair: [closed(both(hairSide))],
    ear: [],
    eye: [
      ellipse(right([0.032, 0.062]), 0.0085, 0.011, up - 90),
      ellipse(left([0.032, 0.062]), 0.0085, 0.011, up - 90),
    ],
    lines: [
      open([left([0.022, -0.002]), right([0, -0.01]), right([0.022, -0.002])]),
      open([right([0.003, 0.048]), right([0.011, 0.026]), right([-0.003, 0.023])]),
    ],
  };
}
