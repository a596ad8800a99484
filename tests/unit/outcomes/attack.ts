import type { Flow, Suppressed } from '#domain/outcomes/suppress.ts';

/**
 * The hidden counts that follow from the others by adding and subtracting sums, as often as one likes: those that have
 * one value in every solution of "what flows in flows out" (Gauss). Written without a word of the code it checks.
 */
export function derivedBySubtraction(flows: readonly Flow[], hidden: Suppressed): readonly string[] {
  const unknown = flows.filter(({ key }) => hidden.has(key)).map(({ key }) => key);
  const places = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const rows = places.map((place) =>
    unknown.map((key) => {
      const flow = flows.find((each) => each.key === key);
      return (flow?.to === place ? 1 : 0) - (flow?.from === place ? 1 : 0);
    }),
  );
  const reduced = reduce(rows);
  return unknown.filter((_key, column) =>
    reduced.some((each) => each.every((value, at) => (at === column ? value !== 0 : Math.abs(value) < 1e-9))),
  );
}

/** Reduced row echelon form. */
function reduce(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = matrix.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  let done = 0;
  for (let column = 0; column < width && done < rows.length; column += 1) {
    const found = rows.findIndex((row, index) => index >= done && Math.abs(row[column] ?? 0) > 1e-9);
    if (found < 0) continue;
    const [pivot] = rows.splice(found, 1);
    if (pivot === undefined) continue;
    const lead = pivot[column] ?? 1;
    const scaled = pivot.map((value) => value / lead);
    rows.splice(done, 0, scaled);
    rows.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (index === done || Math.abs(factor) < 1e-9) return;
      rows[index] = row.map((value, at) => value - factor * (scaled[at] ?? 0));
    });
    done += 1;
  }
  return rows.map((row) => row.map((value) => (Math.abs(value) < 1e-9 ? 0 : value)));
}

/**
 * Every value that each hidden count of two rows of three could have, found by trying all tables: the sums of the rows
 * are known, what is said is as it is said, `few` is 0 to 4 and `withheld` 5 or more; where a table is withheld as a
 * whole, small counts are too, and it can be anything.
 */
export function possibleValues(
  rows: readonly (readonly number[])[],
  hidden: Suppressed,
): ReadonlyMap<string, ReadonlySet<number>> {
  const isWhole = [...hidden.values()].every((each) => each === 'withheld');
  const fits = (value: number, actual: number, key: string): boolean => {
    const said = hidden.get(key);
    if (said === undefined) return value === actual;
    return isWhole || (said === 'few' ? value < 5 : value >= 5);
  };
  const [first, second] = rows.map((row, place) =>
    splits(sumOf(row), (value, column) => fits(value, row[column] ?? 0, `${place},${column}`)),
  );
  const found = new Map<string, Set<number>>([...hidden.keys()].map((key) => [key, new Set()]));
  for (const one of first ?? []) {
    for (const other of second ?? []) {
      const sums = one.map((value, column) => value + (other[column] ?? 0));
      const isPossible = sums.every((value, column) =>
        fits(value, (rows[0]?.[column] ?? 0) + (rows[1]?.[column] ?? 0), `column-${column}`),
      );
      if (!isPossible) continue;
      for (const [place, row] of [one, other].entries()) {
        for (const [column, value] of row.entries()) found.get(`${place},${column}`)?.add(value);
      }
      for (const [column, value] of sums.entries()) found.get(`column-${column}`)?.add(value);
    }
  }
  return found;
}

/** All ways to split a sum into three. */
function splits(
  sum: number,
  isAllowed: (value: number, column: number) => boolean,
): readonly (readonly number[])[] {
  const ways: (readonly number[])[] = [];
  for (let one = 0; one <= sum; one += 1) {
    for (let two = 0; two <= sum - one; two += 1) {
      const way = [one, two, sum - one - two];
      if (way.every(isAllowed)) ways.push(way);
    }
  }
  return ways;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
