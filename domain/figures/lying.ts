import { ankleHeight } from './extremities.ts';
import { at } from './geometry.ts';
import type { SidePose } from './side-figure.ts';
import { laidOn } from './trunk.ts';

const arm = { upper: -11, fore: -7, hand: -2 } as const;
const leg = { ankle: at(0.46, ankleHeight), foot: 0 } as const;

/** On the back, the knees bent, the feet flat, the arms beside the body: where most exercises on the mat begin. */
export const onTheBack: SidePose = {
  spine: laidOn({ hip: at(0, 0), pelvis: 180, waist: 176, chest: 180, upper: 176 }),
  neck: 176,
  head: 180,
  arm,
  armFar: arm,
  leg,
  legFar: leg,
};
