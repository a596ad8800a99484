import { arrow } from '../arrow.ts';
import { ankleHeight } from '../extremities.ts';
import { frames } from '../frames.ts';
import { at } from '../geometry.ts';
import { floorLine } from '../props.ts';
import { type SidePose, sideFigure } from '../side-figure.ts';

/** Upright and easy, eyes ahead; the arm swings with the leg of the other side. */
const trunk = { pelvis: 91, waist: 86, chest: 90, upper: 82 } as const;

export const heelStrike: SidePose = {
  spine: { hip: at(0, 0.865), ...trunk },
  neck: 74,
  head: 88,
  shod: true,
  arm: { upper: -112, fore: -92 },
  armFar: { upper: -66, fore: -42 },
  leg: { ankle: at(0.27, 0.1), foot: 18 },
  legFar: { ankle: at(-0.31, 0.185), foot: -46 },
};

export const passing: SidePose = {
  ...heelStrike,
  spine: { hip: at(0, 0.9), ...trunk },
  arm: { upper: -94, fore: -74 },
  armFar: { upper: -84, fore: -64 },
  leg: { ankle: at(0.0, ankleHeight), foot: 0 },
  legFar: { ankle: at(-0.12, 0.22), foot: -32 },
};

const floor = floorLine(-0.55, 0.55);

export const walking = () =>
  frames([
    [floor, ...sideFigure(heelStrike)],
    [floor, ...sideFigure(passing), ...arrow([at(0.3, 0.7), at(0.5, 0.7)])],
  ]);
