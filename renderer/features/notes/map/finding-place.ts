import type { MapSide } from '#domain/anatomy/map/shape.ts';
import type { Side, StructureId } from '#domain/anatomy/structures.ts';
import { type Finding, newFinding } from '#domain/notes/objective.ts';
import { sidesMeet } from '#domain/safety/places.ts';

/** The finding that a click on one side of a structure means: that of the side, or the one of both sides. */
export function findingAt(
  findings: readonly Finding[],
  structure: StructureId,
  side: MapSide,
): Finding | undefined {
  const here = findings.filter((each) => each.structure === structure);
  return here.find((each) => each.side === side) ?? here.find((each) => each.side === 'both');
}

/** Whether nothing was noted of a structure but its name. A point alone says nothing of what was found there. */
export function isOnlyNamed(finding: Finding): boolean {
  const { id, structure, side, point } = finding;
  const empty = { ...newFinding(id, { structure, side }), point };
  return JSON.stringify(sorted(finding)) === JSON.stringify(sorted(empty));
}

const sorted = (finding: Finding) => Object.entries(finding).sort(([one], [other]) => (one < other ? -1 : 1));

/** Another finding of the same structure that a finding of this side would double; undefined where there is none. */
export function otherFindingOn(
  findings: readonly Finding[],
  structure: StructureId,
  side: Side,
  ownId: string | null,
): Finding | undefined {
  return findings.find(
    (each) => each.id !== ownId && each.structure === structure && sidesMeet(each.side, side),
  );
}
