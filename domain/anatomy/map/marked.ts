import type { NoteBody } from '#domain/notes/body.ts';
import type { Finding } from '#domain/notes/objective.ts';
import type { MapPoint, MapView } from '../body-map.ts';
import { type AreaId, isArea, type Side, type StructureId } from '../structures.ts';
import type { FindingStep, StructurePlace } from './picture.ts';
import type { MapSide } from './shape.ts';
import { mapSides } from './sides.ts';

/** The parts of a note that the map shows. */
export type MapBody = Pick<NoteBody, 'subjective' | 'objective' | 'treatment'>;

export function sidesOf(side: Side): readonly MapSide[] {
  return side === 'both' ? mapSides : [side];
}

/** The strongest thing found of a structure on one side; null where nothing was looked at. */
export type MarkedPlace = StructurePlace & { readonly step: FindingStep | null };

/** What was found, once for each structure and side: where two findings are about one place, the stronger counts. */
export function markedPlaces({ objective }: MapBody): readonly MarkedPlace[] {
  const found = new Map<string, MarkedPlace>();
  for (const finding of objective.findings) {
    for (const side of sidesOf(finding.side)) {
      const place = { structure: finding.structure, side };
      const before = found.get(placeKey(place))?.step ?? null;
      found.set(placeKey(place), { ...place, step: stronger(before, stepOf(finding)) });
    }
  }
  return [...found.values()];
}

/** Tone 0–3 and tenderness 0–4 both rise with what was felt; the higher is shown. Null where neither was noted. */
export function stepOf({ tone, tenderness }: Pick<Finding, 'tone' | 'tenderness'>): FindingStep | null {
  return stronger(asStep(tone), asStep(tenderness));
}

const steps: readonly FindingStep[] = [0, 1, 2, 3, 4];
const asStep = (value: number | null): FindingStep | null => steps.find((step) => step === value) ?? null;

function stronger(one: FindingStep | null, other: FindingStep | null): FindingStep | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

export type MarkedTriggerPoint = StructurePlace & {
  readonly findingId: string;
  readonly state: 'latent' | 'active';
  /** From 1, in the order of the findings. */
  readonly number: number;
  /** Where it was set; null where only the structure is named. */
  readonly point: MapPoint | null;
};

/** Trigger points with the number they carry in the picture and in its words. A finding on both sides has two. */
export function markedTriggerPoints({ objective }: MapBody): readonly MarkedTriggerPoint[] {
  const marked: MarkedTriggerPoint[] = [];
  for (const { id: findingId, structure, side, triggerPoint, point } of objective.findings) {
    if (triggerPoint !== 'latent' && triggerPoint !== 'active') continue;
    for (const one of sidesOf(side)) {
      const number = marked.length + 1;
      const place = { findingId, structure, side: one, point: pointOn(one, side, point) };
      marked.push({ ...place, state: triggerPoint, number });
    }
  }
  return marked;
}

// A point that was set for both sides was set on one of them; the other is shown with the structure.
function pointOn(one: MapSide, side: Side, point: MapPoint | null): MapPoint | null {
  if (point === null || side !== 'both') return point;
  return sideOfPoint(point) === one ? point : null;
}

const middle = 360;

function sideOfPoint({ view, x }: MapPoint): MapSide {
  return (view === 'back') === x < middle ? 'left' : 'right';
}

export type Treated = {
  readonly structures: readonly StructurePlace[];
  readonly areas: readonly { readonly area: AreaId; readonly side: Side }[];
};

/** Where work was done, each place once. */
export function treatedPlaces({ treatment }: MapBody): Treated {
  const structures = new Map<string, StructurePlace>();
  const areas = new Map<string, { area: AreaId; side: Side }>();
  for (const { structure: place, side } of treatment.rows) {
    if (isArea(place)) areas.set(`${place} ${side}`, { area: place, side });
    else
      for (const one of sidesOf(side))
        structures.set(`${place} ${one}`, { structure: place as StructureId, side: one });
  }
  return { structures: [...structures.values()], areas: [...areas.values()] };
}

export function placeKey({ structure, side }: StructurePlace): string {
  return `${structure} ${side}`;
}

/** Free marks of one view: the client's from what hurts, the therapist's from what was found. */
export function strokesIn(body: MapBody, hue: 'client' | 'findings', view: MapView) {
  const { marks } = hue === 'client' ? body.subjective : body.objective;
  return marks.filter((stroke) => stroke.view === view);
}

/** Whether there is anything to show. */
export function isMapMarked({ subjective, objective, treatment }: MapBody): boolean {
  const lists = [subjective.regions, subjective.marks, objective.findings, objective.marks, treatment.rows];
  return lists.some((list) => list.length > 0);
}
