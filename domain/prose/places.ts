import type { Side, WorkPlace } from '../anatomy/structures.ts';

/** A structure or an area on a side, as a sentence names it. */
export type SidedPlace<Place extends WorkPlace = WorkPlace> = { readonly place: Place; readonly side: Side };

/** Each place once, in the order in which they came; left and right of the same become both sides. */
export function mergedSides<Place extends WorkPlace>(
  places: readonly SidedPlace<Place>[],
): readonly SidedPlace<Place>[] {
  const found = new Map<Place, Side>();
  for (const { place, side } of places) {
    const before = found.get(place);
    found.set(place, before === undefined || before === side ? side : 'both');
  }
  return [...found].map(([place, side]) => ({ place, side }));
}

/** Rows that are equal in everything that `key` reads, together, in the order of the first of each. */
export function grouped<Row>(rows: readonly Row[], key: (row: Row) => unknown): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = JSON.stringify(key(row));
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** What was chosen of a closed list, in the order of that list: the order of clicks says nothing. */
export function inOrder<Value>(all: readonly Value[], chosen: readonly Value[]): readonly Value[] {
  return all.filter((each) => chosen.includes(each));
}
