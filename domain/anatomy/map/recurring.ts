import { type PainRegion, painRegions, type Side, type StructureId, structureIds } from '../structures.ts';
import type { MapSide } from './shape.ts';

/** What one earlier session says of a structure. */
type SeenFinding = {
  readonly structure: StructureId;
  readonly side: Side;
  readonly tone: number | null;
  readonly tenderness: number | null;
  readonly triggerPoint: 'none' | 'latent' | 'active' | null;
};

/** What one earlier session has on the map. */
export type SeenMap = {
  readonly regions: readonly PainRegion[];
  readonly findings: readonly SeenFinding[];
};

export type RecurringRegion = { readonly region: PainRegion; readonly count: number };
export type RecurringFinding = {
  readonly structure: StructureId;
  readonly side: MapSide;
  readonly count: number;
};

/** In how many of the earlier sessions something was marked, most often first. What was never marked is left out. */
export type Recurring = {
  readonly sessionCount: number;
  readonly regions: readonly RecurringRegion[];
  readonly findings: readonly RecurringFinding[];
};

const mapSides = ['left', 'right'] as const satisfies readonly MapSide[];

/**
 * Counts sessions and not rows: a structure that was noted twice in one session counts once. *Both sides* counts for
 * the left and for the right. What was looked at and found free (tone 0, not tender, no trigger point) or only named is
 * no finding.
 */
export function recurring(sessions: readonly SeenMap[]): Recurring {
  const regions = painRegions.map((region) => ({
    region,
    count: sessions.filter((session) => session.regions.includes(region)).length,
  }));
  const findings = structureIds.flatMap((structure) =>
    mapSides.map((side) => ({
      structure,
      side,
      count: sessions.filter(({ findings: seen }) => seen.some((each) => isFoundAt(each, structure, side)))
        .length,
    })),
  );
  return {
    sessionCount: sessions.length,
    regions: mostOftenFirst(regions),
    findings: mostOftenFirst(findings),
  };
}

/** Whether something was found in a structure at all. */
export function isFound({ tone, tenderness, triggerPoint }: SeenFinding): boolean {
  return (tone ?? 0) > 0 || (tenderness ?? 0) > 0 || triggerPoint === 'latent' || triggerPoint === 'active';
}

function isFoundAt(seen: SeenFinding, structure: StructureId, side: MapSide): boolean {
  return seen.structure === structure && (seen.side === side || seen.side === 'both') && isFound(seen);
}

// The sort is stable: what was marked equally often stays in the order of the catalogue.
function mostOftenFirst<Counted extends { readonly count: number }>(
  all: readonly Counted[],
): readonly Counted[] {
  return all.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
}
