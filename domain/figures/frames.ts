import type { Drawn } from './drawn.ts';
import type { Point } from './geometry.ts';
import { type Path, written } from './path.ts';
import type { FigurePicture } from './picture.ts';

/** Units of the picture for a metre of the person drawn. */
export const unitsPerMetre = 400;
/** White around what is drawn, in metres: room for the line too. */
const margin = 0.03;

/** Positions as pictures: one box and one scale for all, so that what stays where it is stays in the picture too. */
export function frames(positions: readonly (readonly Drawn[])[]): readonly FigurePicture[] {
  const places = positions.flat().flatMap(({ paths }) => paths.flatMap(({ knots }: Path) => knots));
  const left = Math.min(...places.map(({ x }) => x)) - margin;
  const right = Math.max(...places.map(({ x }) => x)) + margin;
  const low = Math.min(...places.map(({ y }) => y)) - margin;
  const high = Math.max(...places.map(({ y }) => y)) + margin;
  const place = ({ x, y }: Point): Point => ({
    x: (x - left) * unitsPerMetre,
    y: (high - y) * unitsPerMetre,
  });
  return positions.map((position) => ({
    width: Math.ceil((right - left) * unitsPerMetre),
    height: Math.ceil((high - low) * unitsPerMetre),
    shapes: position.map(({ role, paths }) => ({ role, d: written(paths, place) })),
  }));
}
