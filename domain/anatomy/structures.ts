/**
 * The structures of the low back, hips and thighs that a note can name, from the spine outwards and down. `source`
 * says where the structure's often described referral was read: MTP = NAMTPT symptom checker, BR = trigger point
 * revision cards citing Travell, FV = text of a trigger point atlas, TS = textbook (not re-read), K2014 = Kurosawa
 * 2014. Referral is clinical tradition, weakly validated: it is never shown as a fact.
 */
export const structures = [
  { id: 'iliocostalis-lumborum', source: 'MTP, BR' },
  { id: 'longissimus-thoracis', source: 'MTP' },
  { id: 'spinalis', source: 'TS' },
  { id: 'multifidus', source: 'MTP, BR' },
  { id: 'quadratus-lumborum', source: 'BR, FV' },
  { id: 'latissimus-dorsi', source: 'TS' },
  { id: 'thoracolumbar-fascia', source: 'TS' },
  { id: 'gluteus-maximus', source: 'BR' },
  { id: 'gluteus-medius', source: 'BR' },
  { id: 'gluteus-minimus', source: 'TS' },
  { id: 'piriformis', source: 'TS' },
  { id: 'iliopsoas', source: 'TS' },
  { id: 'hamstrings', source: 'TS' },
  { id: 'rectus-abdominis', source: 'TS' },
  { id: 'obliques', source: 'TS' },
  { id: 'tensor-fasciae-latae', source: 'TS' },
  { id: 'sacroiliac-ligaments', source: 'K2014' },
] as const;

export type StructureId = (typeof structures)[number]['id'];
export const structureIds = structures.map((structure) => structure.id);

export const sides = ['left', 'both', 'right'] as const;
export type Side = (typeof sides)[number];

/**
 * Where a client says it hurts (clinical data model, section S, body regions). A thigh is drawn from the front, the
 * side and the back; `thigh-left` and `thigh-right` stand in notes written before the map and are no longer offered.
 */
export const painRegions = [
  'lumbar-left',
  'lumbar-central',
  'lumbar-right',
  'sacroiliac-left',
  'sacroiliac-right',
  'buttock-left',
  'buttock-right',
  'groin-left',
  'groin-right',
  'thigh-front-left',
  'thigh-front-right',
  'thigh-side-left',
  'thigh-side-right',
  'thigh-back-left',
  'thigh-back-right',
  'thigh-left',
  'thigh-right',
  'calf-left',
  'calf-right',
  'foot-left',
  'foot-right',
] as const;
export type PainRegion = (typeof painRegions)[number];

/** Regions that can be chosen on the map. */
export const drawnRegions: readonly PainRegion[] = painRegions.filter(
  (region) => region !== 'thigh-left' && region !== 'thigh-right',
);

/**
 * Areas for work that is not about one structure, such as opening strokes or a heat pack. Which structures lie in an
 * area, and so which rules reach it, stands in `structuresOfArea`.
 */
export const areaIds = ['low-back', 'whole-back', 'buttocks', 'legs', 'abdomen', 'whole-body'] as const;
export type AreaId = (typeof areaIds)[number];

/** Where a treatment was given: a structure or an area. */
export type WorkPlace = StructureId | AreaId;
export const workPlaces: readonly WorkPlace[] = [...structureIds, ...areaIds];

export function isArea(place: WorkPlace): place is AreaId {
  return (areaIds as readonly string[]).includes(place);
}
