import { isMapMarked, type MapBody, sidesOf, stepOf } from '../anatomy/map/marked.ts';
import type { FindingStep } from '../anatomy/map/picture.ts';
import { type Recurring, recurring } from '../anatomy/map/recurring.ts';
import type { MapSide } from '../anatomy/map/shape.ts';
import type { PainRegion, StructureId } from '../anatomy/structures.ts';
import { emptyNote } from '../notes/body.ts';
import { newFinding } from '../notes/objective.ts';
import type { FoundThing, ProgressSession } from './record.ts';

/** A place of the map with what was noted of it at each session. */
export type MapRow =
  | { readonly kind: 'region'; readonly region: PainRegion; readonly hurts: readonly boolean[] }
  | {
      readonly kind: 'structure';
      readonly structure: StructureId;
      readonly side: MapSide;
      /** Null where it was not looked at in that session: that is not the same as found free. */
      readonly found: readonly (FoundAt | null)[];
    };

export type FoundAt = {
  /** The higher of tone (0–3) and tenderness (0–4); null where neither was noted. */
  readonly step: FindingStep | null;
  readonly triggerPoint: FoundThing['triggerPoint'];
};

export type MapCourse = {
  /** Sessions whose map has something on it. */
  readonly markedCount: number;
  readonly recurring: Recurring;
  /** What came back most often first; regions before structures. */
  readonly rows: readonly MapRow[];
};

/** Where it hurt and what was found, place by place and session by session. */
export function mapCourse(sessions: readonly ProgressSession[]): MapCourse {
  const seen = recurring(sessions.map(({ facts }) => ({ regions: facts.regions, findings: facts.found })));
  return {
    markedCount: sessions.filter(({ facts }) => isMapMarked(mapBodyOf(facts))).length,
    recurring: seen,
    rows: [
      ...seen.regions.map(
        ({ region }): MapRow => ({
          kind: 'region',
          region,
          hurts: sessions.map(({ facts }) => facts.regions.includes(region)),
        }),
      ),
      ...seen.findings.map(
        ({ structure, side }): MapRow => ({
          ...{ kind: 'structure', structure, side },
          found: sessions.map(({ facts }) => foundAt(facts.found, structure, side)),
        }),
      ),
    ],
  };
}

function foundAt(found: readonly FoundThing[], structure: StructureId, side: MapSide): FoundAt | null {
  const here = found.filter((each) => each.structure === structure && sidesOf(each.side).includes(side));
  if (here.length === 0) return null;
  const steps = here.map(stepOf).filter((step) => step !== null);
  const states = here.map(({ triggerPoint }) => triggerPoint);
  return {
    step: steps.toSorted().at(-1) ?? null,
    triggerPoint: (['active', 'latent', 'none'] as const).find((state) => states.includes(state)) ?? null,
  };
}

/** What a session has on the map, as the map is drawn from. */
export function mapBodyOf({ regions, found }: Pick<ProgressSession['facts'], 'regions' | 'found'>): MapBody {
  return {
    ...emptyNote,
    subjective: { ...emptyNote.subjective, regions: [...regions] },
    objective: {
      ...emptyNote.objective,
      findings: found.map((each, index) => ({ ...newFinding(`found-${String(index)}`, each), ...each })),
    },
  };
}

/**
 * All sessions as one map: the more often something was found in a structure, the darker it is, from once (1) to every
 * session (4). How strong it was is not in it.
 */
export function overlayBody({ sessionCount, regions, findings }: Recurring): MapBody {
  return mapBodyOf({
    regions: regions.map(({ region }) => region),
    found: findings.map(({ structure, side, count }) => ({
      ...{ structure, side, tone: null, triggerPoint: null },
      tenderness: Math.max(1, Math.ceil((count / sessionCount) * 4)),
    })),
  });
}
