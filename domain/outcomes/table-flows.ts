import { comparedOutcomes, missingOutcomes, type OutcomeCounts } from './outcome.ts';
import { rowCounts } from './published.ts';
import { type Flow, isSmall } from './suppress.ts';

/** One line of a table before anything is left out of it. */
export type TableRow = { readonly name: string; readonly counts: OutcomeCounts };

/** The name of a count: the row and the column. */
export function cellKey(row: string, column: string): string {
  return `${row}|${column}`;
}

/** The row of the totals; the only one where there are no others. */
export const totalRow = 'all';

/**
 * A table of outcomes as a net: from the whole to each row, through what could and what could not be compared to its
 * columns, and through the columns to the row of totals and back to the whole. What could not be compared has no column
 * of its own, but anybody can take one count from the other. How many episodes there are is said of every measure, so it
 * stays: rows are put together beforehand until none is small (`stage-groups.ts`).
 */
export function tableFlows(rows: readonly TableRow[], total: OutcomeCounts): readonly Flow[] {
  const [whole, isAlone] = ['whole', rows.length === 0];
  const outOf = ({ name, counts }: TableRow, columnOf: (column: string) => string): readonly Flow[] => {
    const said = rowCounts(counts);
    return [
      {
        key: cellKey(name, 'episodes'),
        from: whole,
        to: `row ${name}`,
        value: said.episodes,
        ...fixed(said.episodes),
      },
      { key: cellKey(name, 'compared'), from: `row ${name}`, to: `compared ${name}`, value: said.compared },
      ...comparedOutcomes.map((each) => ({
        ...{ key: cellKey(name, each), from: `compared ${name}`, to: columnOf(each), value: counts[each] },
      })),
      {
        key: cellKey(name, 'missing'),
        from: `row ${name}`,
        to: `missing ${name}`,
        value: said.episodes - said.compared,
      },
      ...missingOutcomes.map((each) => ({
        ...{ key: cellKey(name, each), from: `missing ${name}`, to: columnOf(each), value: counts[each] },
      })),
    ];
  };
  if (isAlone) return outOf({ name: totalRow, counts: total }, () => whole);
  const turned = outOf({ name: totalRow, counts: total }, (column) => `column ${column}`);
  return [
    ...rows.flatMap((row) => outOf(row, (column) => `column ${column}`)),
    ...turned.map((flow) => ({ ...flow, from: flow.to, to: flow.from })),
  ];
}

/** A whole and the parts that it is made of. */
export function partFlows(whole: string, parts: Readonly<Record<string, number>>): readonly Flow[] {
  const total = Object.values(parts).reduce((sum, each) => sum + each, 0);
  return [
    { key: whole, from: 'parts', to: 'whole', value: total, ...fixed(total) },
    ...Object.entries(parts).map(([key, value]) => ({ key, from: 'whole', to: 'parts', value })),
  ];
}

/** A whole that is said elsewhere too is never withheld here; a small one is said nowhere. */
function fixed(whole: number): Pick<Flow, 'isFixed'> {
  return { isFixed: !isSmall(whole) };
}
