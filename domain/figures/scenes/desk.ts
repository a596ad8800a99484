import { frames } from '../frames.ts';
import { chair, screen, table } from '../furniture.ts';
import { at } from '../geometry.ts';
import { bar, floorLine } from '../props.ts';
import { type SidePose, sideFigure } from '../side-figure.ts';
import { sitting } from './sitting.ts';

/** Elbows near the body and the forearms level, the screen straight ahead at arm's length, its top at the eyes' height. */
const deskHeight = 0.645;
const typing = { wrist: at(0.28, 0.69), elbow: 'right', hand: -4, grip: 'edge' } as const;

export const atDesk: SidePose = { ...sitting, arm: typing, armFar: typing };

export const desk = () =>
  frames([
    [
      floorLine(-0.42, 1.16),
      ...chair(),
      ...table(0.24, 1.1, deskHeight),
      ...screen(0.78, deskHeight, 1.13),
      { role: 'prop-dark', paths: [bar(at(0.36, deskHeight + 0.006), at(0.52, deskHeight + 0.02), 0.006)] },
      ...sideFigure(atDesk),
    ],
  ]);
