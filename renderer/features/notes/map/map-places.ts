import type { MapView } from '#domain/anatomy/body-map.ts';
import { regionShapes } from '#domain/anatomy/map/region-shapes.ts';
import { type MapLayer, type MapSide, mapLayers } from '#domain/anatomy/map/shape.ts';
import { structureShapes } from '#domain/anatomy/map/structure-shapes.ts';
import type { PainRegion, Side, StructureId } from '#domain/anatomy/structures.ts';
import { termsEn } from '#domain/terms/en.ts';

/** Something on the map that takes a click, with where it lies for the arrow keys. */
export type MapTarget = {
  readonly id: string;
  /** The region, or structure and side: the same in every picture. */
  readonly place: string;
  readonly name: string;
  readonly d: string;
  readonly hit: string;
  readonly x: number;
  readonly y: number;
};
export type RegionTarget = MapTarget & { readonly region: PainRegion };
export type StructureTarget = MapTarget & {
  readonly structure: StructureId;
  readonly side: MapSide;
  readonly layer: MapLayer;
  readonly view: MapView;
};

const regionTargets = regionShapes.map(({ region, view, d, hit, at }) => ({
  id: `${view} ${region}`,
  place: region,
  name: termsEn.region[region],
  region,
  view,
  d,
  hit,
  ...at,
}));

export const structureTargets: readonly StructureTarget[] = structureShapes.map(
  ({ structure, side, layer, view, d, hit, at }) => ({
    id: `${view} ${structure} ${side}`,
    place: `${structure} ${side}`,
    name: structureName(structure, side),
    structure,
    side,
    layer,
    view,
    d,
    hit,
    ...at,
  }),
);

export function structureName(structure: StructureId, side: Side): string {
  return `${termsEn.structure[structure]}, ${termsEn.side[side]}`;
}

// Made once for each picture: the same list means that nothing is drawn again.
const regionsByView = new Map<MapView, readonly RegionTarget[]>(
  (['back', 'front'] as const).map((view) => [view, regionTargets.filter((each) => each.view === view)]),
);
const structuresByPicture = new Map<string, readonly StructureTarget[]>(
  (['back', 'front'] as const).flatMap((view) =>
    mapLayers.map((layer) => [
      `${view} ${layer}`,
      structureTargets.filter((each) => each.view === view && each.layer === layer),
    ]),
  ),
);

export function regionsIn(view: MapView): readonly RegionTarget[] {
  return regionsByView.get(view) ?? [];
}

export function structuresIn(view: MapView, layer: MapLayer): readonly StructureTarget[] {
  return structuresByPicture.get(`${view} ${layer}`) ?? [];
}
