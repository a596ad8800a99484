import { frames } from '../frames.ts';
import { chair } from '../furniture.ts';
import { floorLine } from '../props.ts';
import { sideFigure } from '../side-figure.ts';
import { sitting } from './sitting.ts';

/** The backrest follows the low back; two or three fingers fit between the edge of the seat and the knee. */
export const supportiveChair = () => frames([[floorLine(-0.42, 0.72), ...chair(), ...sideFigure(sitting)]]);
