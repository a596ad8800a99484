import type { Profile } from './bones.ts';
import type { Drawn } from './drawn.ts';
import { angleOf, distance, type Point } from './geometry.ts';
import { segment } from './limb.ts';
import { isWithin, type Knot, open, type Path, walked } from './path.ts';
import type { PatchRole } from './picture.ts';

type Bone = { readonly root: Point; readonly joint: Point };
/** The line around a solid lies outside of it: half its weight, in metres of the person. */
const halfLine = 0.008;
const perPiece = 6;
/** Every third place: as much as a smooth line needs. */
const every = 3;

/**
 * A part that goes over into the one that it lies on: filled without a line, and a line only where it leaves what is
 * under it or, from `free` on (a share of the bone's length), lies on it as a part of its own. So a shoulder goes over
 * into the trunk and a knee into the thigh, whichever way they point.
 */
export function overlaid(
  { root, joint }: Bone,
  sections: Profile,
  under: readonly Path[],
  {
    free,
    role,
    isEndCut = true,
  }: { readonly free: number; readonly role: PatchRole; readonly isEndCut?: boolean },
): readonly Drawn[] {
  const outline = segment(root, joint, sections, { isEndCut, grown: halfLine });
  const polygons = under.map((path) => walked(path, perPiece));
  const places: readonly Knot[] = walked(outline, perPiece).map((place, index) => ({
    ...place,
    isCorner: index % perPiece === 0 && outline.knots[index / perPiece]?.isCorner === true,
  }));
  const isSeen = places.map(
    (place) => shareAlong(root, joint, place) > free || !polygons.some((polygon) => isWithin(place, polygon)),
  );
  return [
    { role, paths: [segment(root, joint, sections, { isEndCut })] },
    { role: 'edge', paths: runs(places, isSeen).map(open) },
  ];
}

/** What is seen of a closed line, in pieces; a line seen all around comes back to where it began. */
function runs(places: readonly Knot[], isSeen: readonly boolean[]): readonly (readonly Knot[])[] {
  const hidden = isSeen.indexOf(false);
  if (hidden < 0) return [[...places.filter((_, index) => index % every === 0), ...places.slice(0, 1)]];
  const found: Knot[][] = [];
  let run: Knot[] = [];
  places.forEach((_, step) => {
    const index = (hidden + step) % places.length;
    const place = places[index];
    const isLast = !isSeen[(index + 1) % places.length];
    if (place === undefined || !isSeen[index]) return;
    if (index % every === 0 || run.length === 0 || isLast) run.push(place);
    if (!isLast) return;
    if (run.length > 1) found.push(run);
    run = [];
  });
  return found;
}

function shareAlong(root: Point, joint: Point, place: Point): number {
  const turn = ((angleOf(root, place) - angleOf(root, joint)) * Math.PI) / 180;
  return (distance(root, place) * Math.cos(turn)) / distance(root, joint);
}
