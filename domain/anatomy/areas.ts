import { type AreaId, isArea, type StructureId, structureIds, type WorkPlace } from './structures.ts';

/** The structures that lie in an area, by position. "The area" of a flag is the low back, with wherever else it hurts. */
export const lowBack = [
  'iliocostalis-lumborum',
  'longissimus-thoracis',
  'spinalis',
  'multifidus',
  'quadratus-lumborum',
  'latissimus-dorsi',
  'thoracolumbar-fascia',
  'sacroiliac-ligaments',
] as const satisfies readonly StructureId[];

export const belly = ['rectus-abdominis', 'obliques', 'iliopsoas'] as const satisfies readonly StructureId[];
export const legs = ['hamstrings', 'tensor-fasciae-latae'] as const satisfies readonly StructureId[];
export const buttocks = [
  'gluteus-maximus',
  'gluteus-medius',
  'gluteus-minimus',
  'piriformis',
] as const satisfies readonly StructureId[];

const structuresOfArea: Readonly<Record<AreaId, readonly StructureId[]>> = {
  'low-back': lowBack,
  'whole-back': lowBack,
  buttocks,
  legs,
  abdomen: belly,
  'whole-body': structureIds,
};

/** The structures that work on a place reaches: work on an area is work on each of them. */
export function structuresAt(place: WorkPlace): readonly StructureId[] {
  return isArea(place) ? structuresOfArea[place] : [place];
}
