import type { MapPrimitive } from '#domain/anatomy/map/picture.ts';

/**
 * The same list, with every thing that did not change kept as the very object it was before, and the list itself where
 * none did: what is drawn from it is then drawn again only where something changed.
 */
export function keepThings(
  before: readonly MapPrimitive[],
  after: readonly MapPrimitive[],
): readonly MapPrimitive[] {
  const known = new Map(before.map((thing) => [thing.key, thing]));
  const kept = after.map((thing) => {
    const old = known.get(thing.key);
    return old !== undefined && isSame(old, thing) ? old : thing;
  });
  const isUnchanged = kept.length === before.length && kept.every((thing, index) => thing === before[index]);
  return isUnchanged ? before : kept;
}

function isSame(one: MapPrimitive, other: MapPrimitive): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
