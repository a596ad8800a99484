import { mapPicture } from '#domain/anatomy/map/map-picture.ts';
import type { MapLook, MapPrimitive, StructurePlace } from '#domain/anatomy/map/picture.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { lockOn } from '#domain/safety/row-breaches.ts';
import type { Verdict } from '#domain/safety/verdict.ts';
import { keepThings } from '#renderer/parts/map/keep-things.ts';
import { structureTargets } from './map-places.ts';

type Kept = { readonly asked: readonly unknown[]; readonly things: readonly MapPrimitive[] };

/**
 * The picture of a draft as it is written. While nothing changes that the map shows, the same list is given, so that
 * words typed anywhere in the note draw nothing of it; what is still the same in a changed list is the same object.
 */
export function pictureKeeper(look: MapLook): (body: NoteBody) => readonly MapPrimitive[] {
  let kept: Kept = { asked: [], things: [] };
  return (body) => {
    const { subjective, objective, treatment } = body;
    const asked = [subjective.regions, subjective.marks, objective.findings, objective.marks, treatment.rows];
    if (asked.some((each, index) => each !== kept.asked[index])) {
      kept = { asked, things: keepThings(kept.things, mapPicture({ ...look, body })) };
    }
    return kept.things;
  };
}

/** Places of the map that the verdict keeps off. */
export function lockedPlaces(verdict: Verdict): readonly StructurePlace[] {
  if (verdict.locked.length === 0) return [];
  const places = new Map(
    structureTargets.map(({ structure, side }) => [`${structure} ${side}`, { structure, side }] as const),
  );
  return [...places.values()].filter((place) => lockOn(verdict, place).length > 0);
}
