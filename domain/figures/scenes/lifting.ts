import { arrow } from '../arrow.ts';
import { frames } from '../frames.ts';
import { box } from '../furniture.ts';
import { at } from '../geometry.ts';
import { floorLine } from '../props.ts';
import { type SidePose, sideFigure } from '../side-figure.ts';

/** The load close to the body: hips and knees bend to reach it, and it is carried against the belly. */
const reachingDown = { wrist: at(0.34, 0.27), elbow: 'right', hand: -70, grip: 'edge' } as const;
const leg = { ankle: at(0, 0.076), foot: 0 } as const;

export const bentDown: SidePose = {
  spine: { hip: at(-0.2, 0.47), pelvis: 62, waist: 52, chest: 50, upper: 44 },
  neck: 46,
  head: 72,
  shod: true,
  arm: reachingDown,
  armFar: reachingDown,
  leg,
  legFar: leg,
};

const carrying = { wrist: at(0.27, 0.9), elbow: 'right', hand: -10, grip: 'edge' } as const;

export const carried: SidePose = {
  ...bentDown,
  spine: { hip: at(-0.02, 0.895), pelvis: 93, waist: 86, chest: 92, upper: 84 },
  neck: 76,
  head: 90,
  arm: carrying,
  armFar: carrying,
};

const floor = floorLine(-0.5, 0.78);

export const lifting = () =>
  frames([
    [floor, ...box(0.26, 0.006), ...sideFigure(bentDown)],
    [floor, ...box(0.14, 0.86), ...sideFigure(carried), ...arrow([at(0.62, 0.4), at(0.62, 0.8)])],
  ]);
