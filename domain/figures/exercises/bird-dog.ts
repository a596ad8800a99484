import { arrow } from '../arrow.ts';
import { frames } from '../frames.ts';
import { at } from '../geometry.ts';
import { mat } from '../props.ts';
import { type SidePose, sideFigure } from '../side-figure.ts';

/** Hands under the shoulders, knees under the hips; then one leg and the arm of the other side level with the trunk. */
const armDown = { wrist: at(0.46, 0.03), elbow: 'right', hand: 0 } as const;
const kneeling = { thigh: -90, shin: 177, foot: 190 } as const;

export const onAllFours: SidePose = {
  spine: { hip: at(0, 0.475), pelvis: 9, waist: 14, chest: 12, upper: 8 },
  neck: 4,
  head: 4,
  arm: armDown,
  armFar: { ...armDown, wrist: at(0.52, 0.04) },
  leg: kneeling,
  legFar: { ...kneeling, thigh: -81 },
};

export const reaching: SidePose = {
  ...onAllFours,
  armFar: { upper: 13, fore: 13, hand: 11 },
  leg: { thigh: 184, shin: 182, foot: 250 },
  legFar: kneeling,
};

const floor = mat(-0.7, 1);

export const birdDog = () =>
  frames([
    [floor, ...sideFigure(onAllFours)],
    [
      floor,
      ...sideFigure(reaching),
      ...arrow([at(-0.42, 0.6), at(-0.66, 0.62)]),
      ...arrow([at(0.86, 0.5), at(1.06, 0.54)]),
    ],
  ]);
