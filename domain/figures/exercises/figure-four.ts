import { arrow } from '../arrow.ts';
import { frames } from '../frames.ts';
import { at } from '../geometry.ts';
import { onTheBack } from '../lying.ts';
import { mat } from '../props.ts';
import { type SidePose, sideFigure } from '../side-figure.ts';

/** On the back, one ankle over the other knee, that knee out to the side; then the hands draw the other thigh closer. */
export const crossed: SidePose = {
  ...onTheBack,
  leg: { joint: at(-0.01, 0.39), ankle: at(0.2, 0.53), foot: 112 },
};

const holding = { wrist: at(-0.06, 0.33), elbow: 'right', hand: 30, grip: 'hold' } as const;

export const drawnClose: SidePose = {
  ...crossed,
  arm: holding,
  armFar: holding,
  isArmBehindLeg: true,
  leg: { joint: at(-0.25, 0.38), ankle: at(-0.1, 0.57), foot: 132 },
  legFar: { thigh: 112, shin: 0, foot: 80 },
};

const floor = mat(-0.78, 0.74);

export const figureFour = () =>
  frames([
    [floor, ...sideFigure(crossed)],
    [floor, ...sideFigure(drawnClose), ...arrow([at(0.34, 0.34), at(0.16, 0.34)])],
  ]);
