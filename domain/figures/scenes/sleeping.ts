import { frames } from '../frames.ts';
import { bed, cushion } from '../furniture.ts';
import { at } from '../geometry.ts';
import { bar } from '../props.ts';
import { type SidePose, sideFigure } from '../side-figure.ts';
import { laidOn } from '../trunk.ts';

/** On the back: a pillow under the head, another under the knees, so that hips and knees rest a little bent. */
const atSide = { upper: -8, fore: -4, hand: -2 } as const;
const overPillow = { ankle: at(0.8, 0.06), foot: 74 } as const;

export const onBack: SidePose = {
  spine: laidOn({ hip: at(0, 0), pelvis: 178, waist: 177, chest: 180, upper: 172 }, 0.012),
  neck: 166,
  head: 172,
  arm: atSide,
  armFar: atSide,
  leg: overPillow,
  legFar: overPillow,
};

export const sleepingBack = () =>
  frames([
    [
      ...bed(-1.02, 1.02),
      cushion(-0.72, 0.05, 0.42, 0.11),
      cushion(0.4, 0.065, 0.34, 0.14),
      ...sideFigure(onBack),
    ],
  ]);

/** On the side, seen from above: the knees drawn up a little, one pillow under the head, one between the knees. */
const folded = { wrist: at(-0.5, 0.27), elbow: 'right', hand: 178 } as const;
const drawnUp = { thigh: 42, shin: -48, foot: 34 } as const;

export const onSide: SidePose = {
  spine: { hip: at(0, 0), pelvis: 178, waist: 176, chest: 180, upper: 176 },
  neck: 172,
  head: 172,
  arm: folded,
  armFar: folded,
  leg: drawnUp,
  legFar: { thigh: 30, shin: -58, foot: 24 },
};

export const sleepingSide = () => {
  const person = sideFigure(onSide);
  // The pillow lies over the lower leg and under the upper one.
  const lower = person.findLastIndex(({ role }) => role.startsWith('legs-far')) + 1;
  return frames([
    [
      { role: 'mat', paths: [bar(at(-1.02, -0.32), at(0.92, 0.62), 0.03)] },
      cushion(-0.7, 0.06, 0.4, 0.62),
      ...person.slice(0, lower),
      cushion(0.4, 0.1, 0.34, 0.4),
      ...person.slice(lower),
    ],
  ]);
};
