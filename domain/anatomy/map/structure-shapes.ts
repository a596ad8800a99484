import { backStructures } from './back-structures.ts';
import { frontStructures } from './front-structures.ts';
import type { MapSide, StructureShape } from './shape.ts';
import { drawnOn, mapSides, placeOn } from './sides.ts';
import type { StructureDrawing } from './structure-drawing.ts';

/** Every structure on each side, far ones first: where two overlap, the later one lies above. */
export const structureShapes: readonly StructureShape[] = [...backStructures, ...frontStructures].flatMap(
  (drawing) => mapSides.map((side) => shapeOn(side, drawing)),
);

function shapeOn(side: MapSide, drawing: StructureDrawing): StructureShape {
  const { structure, view, layer, points, hit, at } = drawing;
  return {
    structure,
    side,
    view,
    layer,
    d: drawnOn(view, side, points),
    hit: drawnOn(view, side, hit ?? points),
    at: placeOn(view, side, at),
  };
}
