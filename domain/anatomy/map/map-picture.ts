import { inkPaths } from '#domain/consents/ink.ts';
import { landmarkLabels } from './landmarks.ts';
import { type MapBody, markedPlaces, placeKey, strokesIn, treatedPlaces } from './marked.ts';
import { bodyParts, mapLines } from './outline.ts';
import type { AreaRole, FindingStep, MapArea, MapInk, MapLook, MapPrimitive, MapSubject } from './picture.ts';
import { referralShapes } from './referral-shapes.ts';
import { regionShapes } from './region-shapes.ts';
import type { StructureShape } from './shape.ts';
import { signsOf } from './signs.ts';
import { structureShapes } from './structure-shapes.ts';
import { treatedContours } from './treated-areas.ts';

type Asked = MapLook & { readonly body: MapBody };

/**
 * One view of the map as a list of things to draw, the first one at the bottom. The screen and the paper draw the same
 * list; which colour and which pattern a role has is theirs.
 */
export function mapPicture(asked: Asked): readonly MapPrimitive[] {
  const { mode, view } = asked;
  const showsFindings = mode !== 'client';
  const showsPain = mode !== 'findings';
  return [
    ...bodyAreas(asked),
    ...(showsFindings ? muscleAreas(asked) : []),
    ...lineAreas(asked, ['bone', 'fold']),
    // What was found lies above where it hurts: it is smaller and would be hidden.
    ...(showsPain ? painAreas(asked) : []),
    ...(showsFindings ? findingAreas(asked) : []),
    ...(showsFindings ? [...lockedAreas(asked), ...referralAreas(asked), ...treatedAreas(asked)] : []),
    ...lineAreas(asked, ['outline']),
    ...(showsPain ? inkOf(asked, 'client') : []),
    ...(showsFindings ? inkOf(asked, 'findings') : []),
    ...(showsFindings ? signsOf(asked) : []),
    ...(asked.hasLabels
      ? landmarkLabels.filter((label) => label.view === view).map(({ label }) => label)
      : []),
  ];
}

function area(
  role: AreaRole,
  name: string,
  d: string,
  about: MapSubject = null,
  step: FindingStep | null = null,
) {
  return { kind: 'area', key: `${role} ${name}`, role, d, about, step } satisfies MapArea;
}

function bodyAreas({ view }: Asked): readonly MapArea[] {
  return bodyParts.filter((part) => part.view === view).map(({ d }, index) => area('body', String(index), d));
}

function lineAreas({ view }: Asked, kinds: readonly AreaRole[]): readonly MapArea[] {
  return mapLines
    .filter((line) => line.view === view && kinds.includes(line.kind))
    .map(({ kind, d }, index) => area(kind, String(index), d));
}

function shapesIn({ view }: Asked): readonly StructureShape[] {
  return structureShapes.filter((shape) => shape.view === view);
}

const subject = ({ structure, side }: StructureShape): MapSubject => ({ kind: 'structure', structure, side });

function muscleAreas(asked: Asked): readonly MapArea[] {
  return shapesIn(asked)
    .filter((shape) => shape.layer === asked.layer)
    .map((shape) => area('muscle', placeKey(shape), shape.d, subject(shape)));
}

function findingAreas(asked: Asked): readonly MapArea[] {
  const found = new Map(markedPlaces(asked.body).map((place) => [placeKey(place), place]));
  return shapesIn(asked).flatMap((shape) => {
    const place = found.get(placeKey(shape));
    return place === undefined
      ? []
      : [area('finding', placeKey(shape), shape.d, subject(shape), place.step ?? 0)];
  });
}

function painAreas({ view, body }: Asked): readonly MapArea[] {
  return regionShapes
    .filter((shape) => shape.view === view && body.subjective.regions.includes(shape.region))
    .map(({ region, d }) => area('pain', region, d, { kind: 'region', region }));
}

function lockedAreas(asked: Asked): readonly MapArea[] {
  const locked = new Set(asked.locked.map(placeKey));
  return shapesIn(asked)
    .filter((shape) => locked.has(placeKey(shape)) && (asked.layer === null || shape.layer === asked.layer))
    .map((shape) => area('locked', placeKey(shape), shape.d, subject(shape)));
}

function referralAreas({ view, referralOf }: Asked): readonly MapArea[] {
  if (referralOf === null) return [];
  return referralShapes(referralOf, view).map((d, index) => area('referral', String(index), d));
}

function treatedAreas(asked: Asked): readonly MapArea[] {
  const treated = new Set(treatedPlaces(asked.body).structures.map(placeKey));
  return [
    ...treatedContours(asked.body, asked.view).map(({ name, d }) => area('treated', name, d)),
    ...shapesIn(asked)
      .filter((shape) => treated.has(placeKey(shape)))
      .map((shape) => area('treated', placeKey(shape), shape.d, subject(shape))),
  ];
}

/** Widths of ink are in units of the pad for signatures; on the map a line is this much of it. */
export const inkShare = 0.3;

function inkOf({ view, body }: Asked, hue: MapInk['hue']): readonly MapInk[] {
  return strokesIn(body, hue, view).flatMap(({ id, points }) =>
    inkPaths(points).map(({ d, width }, index) => ({
      kind: 'ink' as const,
      key: `ink ${id} ${index}`,
      hue,
      d,
      width: width * inkShare,
    })),
  );
}
