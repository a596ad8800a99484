import { arrow } from '../arrow.ts';
import { frames } from '../frames.ts';
import { type FrontPose, frontFigure } from '../front-figure.ts';
import { at } from '../geometry.ts';
import { matFromAbove } from '../props.ts';

/** From above: on the back, knees bent and together; both knees go to one side, both shoulders stay where they are. */
const arms = {
  left: { elbow: at(-0.34, -0.42), wrist: at(-0.16, -0.57), thumb: 'left' },
  right: { elbow: at(-0.34, 0.42), wrist: at(-0.16, 0.57), thumb: 'right' },
} as const;

export const kneesUp: FrontPose = {
  hips: at(0, 0),
  trunk: 180,
  neck: 180,
  head: 180,
  arms,
  legs: {
    left: { knee: at(0.25, -0.07), ankle: at(0.46, -0.07), foot: 0, view: 'above' },
    right: { knee: at(0.25, 0.07), ankle: at(0.46, 0.07), foot: 0, view: 'above' },
  },
};

export const kneesToSide: FrontPose = {
  ...kneesUp,
  legs: {
    left: { knee: at(0.24, -0.38), ankle: at(0.48, -0.06), foot: 20, view: 'above' },
    right: { knee: at(0.28, -0.28), ankle: at(0.52, 0.04), foot: 20, view: 'above' },
  },
};

const floor = matFromAbove(at(-0.82, -0.4), at(0.78, 0.4));

export const kneeRolls = () =>
  frames([
    [floor, ...frontFigure(kneesUp)],
    [floor, ...frontFigure(kneesToSide), ...arrow([at(0.74, 0), at(0.72, -0.2), at(0.62, -0.34)])],
  ]);
