import type { MapView } from '../body-map.ts';
import type { PainRegion, StructureId } from '../structures.ts';

export type MapSide = 'left' | 'right';

/** How deep a structure lies: the drawing shows one layer at a time, or the deep one under the outline of the other. */
export const mapLayers = ['superficial', 'deep'] as const;
export type MapLayer = (typeof mapLayers)[number];

type Place = { readonly x: number; readonly y: number };

/** A part of the drawing that can be chosen. Paths are SVG path data in units of the map (domain/anatomy/body-map.ts). */
type Chosen = {
  readonly view: MapView;
  /** What is drawn. */
  readonly d: string;
  /** What takes a finger: at least as large as what is drawn, 40 units across or more. */
  readonly hit: string;
  /** Where a mark about it is set: inside the shape. */
  readonly at: Place;
};

/** One structure on one side of the body. A structure may be drawn in both views. */
export type StructureShape = Chosen & {
  readonly structure: StructureId;
  readonly side: MapSide;
  readonly layer: MapLayer;
};

/** A region of pain in the client's words. */
export type RegionShape = Chosen & { readonly region: PainRegion };

/** An outline of the body or of a bone, drawn and not chosen. */
export type MapLine = {
  readonly view: MapView;
  readonly kind: 'outline' | 'bone' | 'fold';
  readonly d: string;
};

/** A landmark by which a therapist finds the way, e.g. the iliac crest. */
export type Landmark = Place & { readonly view: MapView; readonly id: LandmarkId };

export const landmarkIds = [
  't12',
  'l4',
  's1',
  'twelfth-rib',
  'iliac-crest',
  'psis',
  'asis',
  'sacrum',
  'greater-trochanter',
  'ischial-tuberosity',
] as const;
export type LandmarkId = (typeof landmarkIds)[number];
