import { type AreaId, isArea, type Side, type StructureId } from '#domain/anatomy/structures.ts';
import type { SidedPlace } from '../places.ts';
import type { PairedRegion, RegionGroup } from '../regions.ts';
import { listed, structureWord } from './words.ts';

const manyParts: readonly StructureId[] = ['hamstrings', 'obliques', 'sacroiliac-ligaments'];

const areas: Readonly<Record<AreaId, Readonly<Record<Side, string>>>> = {
  'low-back': {
    left: 'the left side of the low back',
    both: 'the low back',
    right: 'the right side of the low back',
  },
  'whole-back': {
    left: 'the left side of the back',
    both: 'the whole back',
    right: 'the right side of the back',
  },
  buttocks: {
    left: 'the left buttock and hip',
    both: 'the buttocks and hips',
    right: 'the right buttock and hip',
  },
  legs: { left: 'the left leg', both: 'both legs', right: 'the right leg' },
  abdomen: {
    left: 'the left side of the abdomen',
    both: 'the abdomen',
    right: 'the right side of the abdomen',
  },
  'whole-body': {
    left: 'the left side of the body',
    both: 'the whole body',
    right: 'the right side of the body',
  },
};

/** "the left quadratus lumborum", "the quadratus lumborum on both sides", "the low back". */
export function placeEn({ place, side }: SidedPlace): string {
  if (isArea(place)) return areas[place][side];
  const name = structureWord(place);
  return side === 'both' ? `the ${name} on both sides` : `the ${side} ${name}`;
}

export const placesEn = (places: readonly SidedPlace[]): string => listed(places.map(placeEn));

export function isPlural(places: readonly SidedPlace<StructureId>[]): boolean {
  return places.length > 1 || places.some(({ place }) => manyParts.includes(place));
}

const regions: Readonly<Record<PairedRegion, Readonly<Record<Side, string>>>> = {
  sacroiliac: {
    left: 'the left sacroiliac area',
    both: 'both sacroiliac areas',
    right: 'the right sacroiliac area',
  },
  buttock: { left: 'the left buttock', both: 'both buttocks', right: 'the right buttock' },
  groin: { left: 'the left groin', both: 'both sides of the groin', right: 'the right groin' },
  'thigh-front': {
    left: 'the front of the left thigh',
    both: 'the front of both thighs',
    right: 'the front of the right thigh',
  },
  'thigh-side': {
    left: 'the outer side of the left thigh',
    both: 'the outer side of both thighs',
    right: 'the outer side of the right thigh',
  },
  'thigh-back': {
    left: 'the back of the left thigh',
    both: 'the back of both thighs',
    right: 'the back of the right thigh',
  },
  thigh: { left: 'the left thigh', both: 'both thighs', right: 'the right thigh' },
  calf: { left: 'the left calf', both: 'both calves', right: 'the right calf' },
  foot: { left: 'the left foot', both: 'both feet', right: 'the right foot' },
};

/** "the left and central low back, the left buttock and both calves". */
export function regionsEn(groups: readonly RegionGroup[]): string {
  return listed(
    groups.map(({ base, places }) => {
      const isLeft = places.includes('left');
      const isRight = places.includes('right');
      if (base !== 'lumbar') return regions[base][isLeft && isRight ? 'both' : isLeft ? 'left' : 'right'];
      if (places.length === 3) return 'the whole low back';
      return isLeft && isRight ? 'the low back on both sides' : `the ${listed(places)} low back`;
    }),
  );
}
