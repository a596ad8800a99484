import { type PainRegion, painRegions } from '../anatomy/structures.ts';
import { inOrder } from './places.ts';

/** The kinds of region, from the back downwards. */
export const regionBases = [
  'lumbar',
  'sacroiliac',
  'buttock',
  'groin',
  'thigh-front',
  'thigh-side',
  'thigh-back',
  'thigh',
  'calf',
  'foot',
] as const;
export type RegionBase = (typeof regionBases)[number];
/** All but the low back, which has a middle. */
export type PairedRegion = Exclude<RegionBase, 'lumbar'>;

export type RegionPlace = 'left' | 'central' | 'right';
export type RegionGroup = { readonly base: RegionBase; readonly places: readonly RegionPlace[] };

/** Chosen regions by kind, so that both buttocks are named once. */
export function regionGroups(regions: readonly PainRegion[]): readonly RegionGroup[] {
  const chosen = inOrder(painRegions, regions).map((region) => {
    const cut = region.lastIndexOf('-');
    return { base: region.slice(0, cut) as RegionBase, place: region.slice(cut + 1) as RegionPlace };
  });
  return regionBases
    .map((base) => ({
      base,
      places: chosen.filter((each) => each.base === base).map(({ place }) => place),
    }))
    .filter(({ places }) => places.length > 0);
}
