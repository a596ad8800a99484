import { belly, buttocks, legs, lowBack } from '../anatomy/areas.ts';
import { type PainRegion, type Side, type StructureId, sides } from '../anatomy/structures.ts';
import type { Place } from './verdict.ts';

/** Over the kidneys and the eleventh and twelfth ribs: no percussion there (clinical rules of the project, 4.2). */
export const overKidneys = [
  'quadratus-lumborum',
  'iliocostalis-lumborum',
  'longissimus-thoracis',
  'latissimus-dorsi',
  'thoracolumbar-fascia',
] as const satisfies readonly StructureId[];

export function onBothSides(structures: readonly StructureId[]): readonly Place[] {
  return structures.map((structure) => ({ structure, side: 'both' }));
}

const byArea: readonly { readonly area: string; readonly structures: readonly StructureId[] }[] = [
  { area: 'buttock', structures: buttocks },
  { area: 'groin', structures: belly },
  { area: 'thigh', structures: legs },
];

/** The low back, and what lies where else it hurts, on that side. */
export function painArea(regions: readonly PainRegion[]): readonly Place[] {
  return [
    ...onBothSides(lowBack),
    ...regions.flatMap((region) => {
      const structures = byArea.find(({ area }) => region.startsWith(area))?.structures ?? [];
      const side = sides.find((each) => region.endsWith(each)) ?? 'both';
      return structures.map((structure) => ({ structure, side }));
    }),
  ];
}

/** Whether work on one place touches the other: the same structure, and not the opposite side. */
export function meets(one: Place, other: Place): boolean {
  return one.structure === other.structure && sidesMeet(one.side, other.side);
}

export function sidesMeet(one: Side, other: Side): boolean {
  return one === 'both' || other === 'both' || one === other;
}
