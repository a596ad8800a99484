import type { MapView } from '../body-map.ts';
import type { StructureId } from '../structures.ts';
import type { MapLayer } from './shape.ts';

/** A structure as it was drawn: one side, as lists of points from the midline (`pointsOf`). */
export type StructureDrawing = {
  readonly structure: StructureId;
  readonly view: MapView;
  readonly layer: MapLayer;
  readonly points: string;
  /** Where the drawing is too slim for a finger. */
  readonly hit?: string;
  readonly at: string;
};
