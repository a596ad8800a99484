import { beside, type Point } from './geometry.ts';
import { closed, corner, ellipse, type Knot, open, type Path } from './path.ts';

/** Face ahead, crown up; from the place where the neck carries the head. A star marks a corner. */
type Place = readonly [ahead: number, up: number, mark?: '*'];

const faceOutline: readonly Place[] = [
  [0.028, -0.03],
  [0.07, -0.046],
  [0.094, -0.038],
  [0.098, -0.02],
  [0.096, -0.004],
  [0.099, 0.01],
  [0.098, 0.022, '*'],
  [0.122, 0.03],
  [0.117, 0.044],
  [0.102, 0.075],
  [0.105, 0.095],
  [0.1, 0.125],
  [0.06, 0.172],
  [0, 0.185],
  [-0.065, 0.165],
  [-0.1, 0.1],
  [-0.09, 0.03],
  [-0.06, -0.012],
  [-0.02, -0.005],
];

const hairOutline: readonly Place[] = [
  [0.098, 0.135, '*'],
  [0.075, 0.178],
  [0, 0.202],
  [-0.075, 0.184],
  [-0.116, 0.115],
  [-0.108, 0.04],
  [-0.072, -0.018, '*'],
  [-0.048, 0.012],
  [-0.038, 0.045],
  [-0.012, 0.062],
  [0.012, 0.05, '*'],
  [0.022, 0.09],
  [0.052, 0.118],
];

export type HeadParts = {
  readonly face: readonly Path[];
  readonly hair: readonly Path[];
  readonly ear: readonly Path[];
  readonly eye: readonly Path[];
  readonly lines: readonly Path[];
};

/** A head from the side. `up` is the direction of the crown; the face is on the right of it. */
export function headFromSide(base: Point, up: number): HeadParts {
  const facing = up - 90;
  const put = ([ahead, high, mark]: Place): Knot => {
    const point = beside(base, facing, ahead, high);
    return mark === '*' ? corner(point) : point;
  };
  return {
    face: [closed(faceOutline.map(put))],
    hair: [closed(hairOutline.map(put))],
    ear: [ellipse(put([-0.016, 0.042]), 0.017, 0.026, facing - 12)],
    eye: [ellipse(put([0.068, 0.072]), 0.0085, 0.011, facing)],
    lines: [open([put([0.094, -0.008]), put([0.082, -0.01]), put([0.072, -0.002])])],
  };
}
