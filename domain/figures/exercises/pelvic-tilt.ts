import { arrow } from '../arrow.ts';
import { frames } from '../frames.ts';
import { at } from '../geometry.ts';
import { onTheBack } from '../lying.ts';
import { mat } from '../props.ts';
import { type SidePose, sideFigure } from '../side-figure.ts';
import { laidOn } from '../trunk.ts';

/** First the natural hollow under the low back, then none: the tail curls up a little, nothing else leaves the floor. */
const arm = { joint: at(-0.285, 0.17), wrist: at(-0.27, 0.238), hand: 178 } as const;

export const hollow: SidePose = {
  ...onTheBack,
  spine: laidOn({ hip: at(0, 0), pelvis: 157, waist: 178, chest: 198, upper: 176 }),
  arm,
  armFar: arm,
};

export const flat: SidePose = {
  ...hollow,
  spine: laidOn({ hip: at(0, 0), pelvis: 208, waist: 184, chest: 167, upper: 174 }),
};

const floor = mat(-0.78, 0.74);

export const pelvicTilt = () =>
  frames([
    [floor, ...sideFigure(hollow)],
    [floor, ...sideFigure(flat), ...arrow([at(-0.16, 0.44), at(-0.16, 0.28)])],
  ]);
