import { arrow } from '../arrow.ts';
import { frames } from '../frames.ts';
import { at } from '../geometry.ts';
import { mat } from '../props.ts';
import { type SidePose, sideFigure } from '../side-figure.ts';
import { onAllFours } from './bird-dog.ts';

/** From all fours the hips go back over the heels; the hands stay where they are and the arms grow long. */
const arm = { wrist: at(0.52, 0.03), elbow: 'right', hand: 0 } as const;

export const back: SidePose = {
  spine: { hip: at(-0.36, 0.27), pelvis: 24, waist: 4, chest: -14, upper: -20 },
  neck: -16,
  head: -6,
  arm,
  armFar: arm,
  leg: { joint: at(0, 0.057), ankle: at(-0.41, 0.078), foot: 190 },
  legFar: { joint: at(0, 0.057), ankle: at(-0.41, 0.078), foot: 190 },
};

const floor = mat(-0.74, 0.8);

export const bottomToHeels = () =>
  frames([
    [floor, ...sideFigure(onAllFours)],
    [floor, ...sideFigure(back), ...arrow([at(0.02, 0.6), at(-0.16, 0.62), at(-0.36, 0.54)])],
  ]);
