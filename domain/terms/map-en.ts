import type { LandmarkId } from '../anatomy/map/shape.ts';

/** Landmarks of the low-back map as they stand beside the drawing: short, there is little room. */
export const landmarkEn: Readonly<Record<LandmarkId, string>> = {
  t12: 'T12',
  l4: 'L4',
  s1: 'S1',
  'twelfth-rib': '12th rib',
  'iliac-crest': 'Iliac crest',
  psis: 'PSIS',
  asis: 'ASIS',
  sacrum: 'Sacrum',
  'greater-trochanter': 'Trochanter',
  'ischial-tuberosity': 'Sit bone',
};
