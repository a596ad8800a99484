import type { Profile } from './bones.ts';
import { angleOf, beside, distance, type Point } from './geometry.ts';
import { closed, type Knot, type Path } from './path.ts';

export type Limb = { readonly root: Point; readonly joint: Point; readonly end: Point };

type Cut = { readonly isEndCut?: boolean; readonly grown?: number };

/**
 * The outline of one bone's flesh. Its front is on the left of the way from `from` to `to`. A cut end is straight, as
 * the edge of a sleeve.
 */
export function segment(
  from: Point,
  to: Point,
  sections: Profile,
  { isEndCut = false, grown = 0 }: Cut = {},
): Path {
  const angle = angleOf(from, to);
  const length = distance(from, to);
  const front = sections.map(([share, left]) => beside(from, angle, share * length, left + grown));
  const back = sections.map(([share, , right]) => beside(from, angle, share * length, -right - grown));
  const knots: readonly Knot[] = [...front, ...back.toReversed()];
  if (!isEndCut) return closed(knots);
  const last = sections.length - 1;
  return closed(
    knots.map((knot, index) => (index === last || index === last + 1 ? { ...knot, isCorner: true } : knot)),
  );
}
