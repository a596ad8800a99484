import { arrow } from '../arrow.ts';
import { frames } from '../frames.ts';
import { type FrontPose, frontFigure } from '../front-figure.ts';
import { at } from '../geometry.ts';
import { mat } from '../props.ts';

/** On the side, the elbow under the shoulder, the knees bent; the hips rise until head, shoulders, hips and knees are in line. */
const legs = {
  left: { knee: at(0.4, 0.07), ankle: at(0.57, 0.13), foot: 20 },
  right: { knee: at(0.41, 0.17), ankle: at(0.58, 0.21), foot: 30 },
} as const;

export const hipsDown: FrontPose = {
  hips: at(0, 0.17),
  trunk: 152,
  neck: 150,
  head: 130,
  arms: {
    left: { elbow: at(-0.42, 0.05), wrist: at(-0.3, 0.04), grip: 'hold' },
    right: { elbow: at(-0.12, 0.55), wrist: at(0.04, 0.34), grip: 'open' },
  },
  legs,
  order: ['left leg', 'right leg', 'head', 'left arm', 'trunk', 'right arm'],
};

export const hipsUp: FrontPose = {
  ...hipsDown,
  hips: at(0.02, 0.3),
  trunk: 160,
};

const floor = mat(-0.9, 0.9);

export const sidePlank = () =>
  frames([
    [floor, ...frontFigure(hipsDown)],
    [floor, ...frontFigure(hipsUp), ...arrow([at(0.1, 0.62), at(0.1, 0.78)])],
  ]);
