import type { LandmarkId } from '../anatomy/map/shape.ts';

/** Landmarks of the low-back map in Spanish; PSIS and ASIS are EIPS and EIAS. */
export const landmarkEs: Readonly<Record<LandmarkId, string>> = {
  t12: 'T12',
  l4: 'L4',
  s1: 'S1',
  'twelfth-rib': '12.ª costilla',
  'iliac-crest': 'Cresta ilíaca',
  psis: 'EIPS',
  asis: 'EIAS',
  sacrum: 'Sacro',
  'greater-trochanter': 'Trocánter',
  'ischial-tuberosity': 'Isquion',
};
