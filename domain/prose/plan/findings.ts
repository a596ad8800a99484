import type { StructureId } from '#domain/anatomy/structures.ts';
import { rowPath } from '#domain/notes/carried.ts';
import type { Finding } from '#domain/notes/objective.ts';
import { grouped, mergedSides, type SidedPlace } from '../places.ts';
import { type RegionGroup, regionGroups } from '../regions.ts';
import type { Statement } from '../sentence.ts';
import { isSaid } from '../typed.ts';

/** What the hands found, for every place where they found the same. */
export type FindingsStatement = Statement<'findings'> & {
  readonly places: readonly SidedPlace<StructureId>[];
  readonly tone: number | null;
  readonly tenderness: number | null;
  readonly temperature: Finding['temperature'];
  readonly swelling: Finding['swelling'];
  readonly texture: string | null;
  readonly triggerPoint: Finding['triggerPoint'];
  readonly tautBand: Finding['tautBand'];
  readonly familiarPain: Finding['familiarPain'];
  /** Where the client felt it spread. What is often described for a structure is no finding and is not said. */
  readonly referredTo: readonly RegionGroup[];
  readonly pressurePainBefore: number | null;
  readonly pressurePainAfter: number | null;
  readonly isOnMap: boolean;
};

export function planFindings(findings: readonly Finding[]): readonly FindingsStatement[] {
  const stated = findings.map((finding) => ({ finding, what: whatOf(finding) }));
  return grouped(stated, ({ what }) => what).map((group) => ({
    kind: 'findings',
    from: group.map(({ finding }) => rowPath('objective', 'findings', finding.id)),
    places: mergedSides(group.map(({ finding: { structure, side } }) => ({ place: structure, side }))),
    // A group has at least the one that opened it.
    ...(group[0] as (typeof stated)[number]).what,
  }));
}

function whatOf(finding: Finding): Omit<FindingsStatement, 'kind' | 'from' | 'places'> {
  return {
    tone: finding.tone,
    tenderness: finding.tenderness,
    temperature: finding.temperature,
    swelling: finding.swelling,
    texture: isSaid(finding.texture) ? finding.texture : null,
    triggerPoint: finding.triggerPoint,
    tautBand: finding.tautBand,
    familiarPain: finding.familiarPain,
    referredTo: regionGroups(finding.referredTo),
    pressurePainBefore: finding.pressurePainBefore,
    pressurePainAfter: finding.pressurePainAfter,
    isOnMap: finding.point !== null,
  };
}
