import { arrow } from '../arrow.ts';
import { frames } from '../frames.ts';
import { chair } from '../furniture.ts';
import { at } from '../geometry.ts';
import { floorLine } from '../props.ts';
import { type SidePose, sideFigure } from '../side-figure.ts';
import { sitting } from './sitting.ts';

/** From sitting to standing: the feet stay where they are, the hips come over them. */
const hanging = { upper: -94, fore: -84 } as const;

export const standing: SidePose = {
  ...sitting,
  spine: { hip: at(0.38, 0.895), pelvis: 91, waist: 86, chest: 90, upper: 82 },
  neck: 76,
  head: 90,
  arm: hanging,
  armFar: hanging,
};

const room = [floorLine(-0.42, 0.76), ...chair(0.26)];

export const changingPosition = () =>
  frames([
    [...room, ...sideFigure(sitting)],
    [...room, ...sideFigure(standing), ...arrow([at(0.02, 0.86), at(0.04, 1.06), at(0.12, 1.24)])],
  ]);
