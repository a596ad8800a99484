import { arrow } from '../arrow.ts';
import { frames } from '../frames.ts';
import { at } from '../geometry.ts';
import { onTheBack } from '../lying.ts';
import { mat } from '../props.ts';
import { type SidePose, sideFigure } from '../side-figure.ts';
import { laidOn } from '../trunk.ts';

const handsDown = { upper: -6, fore: -2, hand: 0 } as const;

/** Shoulders, hips and knees in one line; the heels under the knees; shoulders and head stay down, the arms lie. */
export const bridgeUp: SidePose = {
  ...onTheBack,
  spine: laidOn({ hip: at(0.07, 0), pelvis: 207, waist: 207, chest: 204, upper: 190 }),
  arm: handsDown,
  armFar: handsDown,
  neck: 165,
  head: 180,
};

const floor = mat(-0.78, 0.74);

export const bridge = () =>
  frames([
    [floor, ...sideFigure(onTheBack)],
    [floor, ...sideFigure(bridgeUp), ...arrow([at(-0.02, 0.47), at(-0.02, 0.64)])],
  ]);
