import { arrow } from '../arrow.ts';
import { ankleHeight } from '../extremities.ts';
import { frames } from '../frames.ts';
import { at } from '../geometry.ts';
import { onTheBack } from '../lying.ts';
import { mat } from '../props.ts';
import { type SidePose, sideFigure } from '../side-figure.ts';

/** On the back, hips and knees at right angles, arms up; then one heel down and the arm of the other side back. */
const armUp = { upper: 84, fore: 84, hand: 84 } as const;
const legUp = { thigh: 90, shin: 0, foot: 80 } as const;

export const allUp: SidePose = {
  ...onTheBack,
  arm: armUp,
  armFar: { ...armUp, upper: 92, fore: 92, hand: 92 },
  leg: legUp,
  legFar: { ...legUp, thigh: 96, shin: 6, foot: 86 },
};

export const oneDown: SidePose = {
  ...allUp,
  armFar: { upper: 158, fore: 162, hand: 164 },
  leg: { ankle: at(0.62, ankleHeight), foot: 30 },
};

const floor = mat(-0.98, 0.84);

export const deadBug = () =>
  frames([
    [floor, ...sideFigure(allUp)],
    [
      floor,
      ...sideFigure(oneDown),
      ...arrow([at(-0.5, 0.72), at(-0.68, 0.62), at(-0.8, 0.46)]),
      ...arrow([at(0.5, 0.58), at(0.66, 0.42), at(0.72, 0.24)]),
    ],
  ]);
