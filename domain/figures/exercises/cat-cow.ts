import { arrow } from '../arrow.ts';
import { frames } from '../frames.ts';
import { at } from '../geometry.ts';
import { mat } from '../props.ts';
import { type SidePose, sideFigure } from '../side-figure.ts';

/** On all fours: first the whole back rounded up with chin and tail tucked in, then sagging with chest and tail up. */
const kneeling = { thigh: -90, shin: 177, foot: 190 } as const;
const armDown = { elbow: 'right', hand: 0 } as const;

export const cat: SidePose = {
  spine: { hip: at(0, 0.475), pelvis: 52, waist: 26, chest: -8, upper: -34 },
  neck: -50,
  head: -60,
  arm: { ...armDown, wrist: at(0.37, 0.035) },
  armFar: { ...armDown, wrist: at(0.43, 0.045) },
  leg: kneeling,
  legFar: { ...kneeling, thigh: -81 },
};

export const cow: SidePose = {
  ...cat,
  spine: { hip: at(0, 0.475), pelvis: -12, waist: 12, chest: 32, upper: 32 },
  neck: 42,
  head: 46,
  arm: { ...armDown, wrist: at(0.46, 0.03) },
  armFar: { ...armDown, wrist: at(0.52, 0.04) },
};

const floor = mat(-0.7, 0.8);

export const catCow = () =>
  frames([
    [floor, ...sideFigure(cat), ...arrow([at(0.16, 0.8), at(0.17, 0.96)])],
    [floor, ...sideFigure(cow), ...arrow([at(0.17, 0.84), at(0.17, 0.68)])],
  ]);
