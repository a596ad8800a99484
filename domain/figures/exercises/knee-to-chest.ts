import { arrow } from '../arrow.ts';
import { frames } from '../frames.ts';
import { at } from '../geometry.ts';
import { onTheBack } from '../lying.ts';
import { mat } from '../props.ts';
import { type SidePose, sideFigure } from '../side-figure.ts';

/** On the back; both hands draw one knee to the chest, the other foot stays down and the head rests. */
const holding = { wrist: at(-0.17, 0.455), elbow: 'right', hand: 20, grip: 'hold' } as const;

export const kneeDrawn: SidePose = {
  ...onTheBack,
  arm: holding,
  armFar: holding,
  leg: { thigh: 127, shin: -28, foot: 50 },
};

const floor = mat(-0.78, 0.74);

export const kneeToChest = () =>
  frames([
    [floor, ...sideFigure(onTheBack)],
    [floor, ...sideFigure(kneeDrawn), ...arrow([at(0.12, 0.6), at(0, 0.66), at(-0.14, 0.65)])],
  ]);
