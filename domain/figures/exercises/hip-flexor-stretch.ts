import { arrow } from '../arrow.ts';
import { ankleHeight } from '../extremities.ts';
import { frames } from '../frames.ts';
import { at } from '../geometry.ts';
import { mat } from '../props.ts';
import { type SidePose, sideFigure } from '../side-figure.ts';

/** Half kneeling, the trunk upright and the tail tucked in; then the hips forward till the back leg's hip opens. */
const arm = { wrist: at(0.36, 0.575), elbow: 'right', hand: -20 } as const;
const front = { ankle: at(0.42, ankleHeight), foot: 0 } as const;

export const upright: SidePose = {
  spine: { hip: at(0, 0.477), pelvis: 94, waist: 88, chest: 90, upper: 84 },
  neck: 74,
  head: 88,
  arm,
  armFar: arm,
  leg: { joint: at(0, 0.057), ankle: at(-0.41, 0.078), foot: 190 },
  legFar: front,
};

export const forward: SidePose = {
  ...upright,
  spine: { hip: at(0.14, 0.453), pelvis: 97, waist: 91, chest: 90, upper: 84 },
  arm: { ...arm, wrist: at(0.48, 0.545) },
  armFar: { ...arm, wrist: at(0.48, 0.545) },
};

const floor = mat(-0.72, 0.76);

export const hipFlexorStretch = () =>
  frames([
    [floor, ...sideFigure(upright)],
    [floor, ...sideFigure(forward), ...arrow([at(-0.2, 0.52), at(-0.02, 0.5)])],
  ]);
