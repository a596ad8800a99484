import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noCounts, type OutcomeCounts, outcomes, sumOfCounts } from '#domain/outcomes/outcome.ts';
import { type Flow, isSmall, type Suppressed, suppress } from '#domain/outcomes/suppress.ts';
import { partFlows, tableFlows } from '#domain/outcomes/table-flows.ts';
import { derivedBySubtraction, possibleValues } from './attack.ts';

const counts = (some: Partial<OutcomeCounts>): OutcomeCounts => ({ ...noCounts(), ...some });

/** A table whose rows have none or at least five episodes, as `stageGroups` makes them. */
const row = fc
  .tuple(...outcomes.map(() => fc.oneof({ weight: 3, arbitrary: fc.nat(6) }, fc.nat(40))))
  .map(
    (values) =>
      Object.fromEntries(outcomes.map((each, index) => [each, values[index] ?? 0])) as OutcomeCounts,
  )
  .filter((each) => !isSmall(Object.values(each).reduce((sum, count) => sum + count, 0)));

const table = fc.oneof(
  fc.array(row, { minLength: 2, maxLength: 3 }).map((rows) => {
    const named = rows.map((each, index) => ({ name: `row-${index}`, counts: each }));
    return tableFlows(named, sumOfCounts(rows));
  }),
  row.map((only) => tableFlows([], only)),
);

const small = (flows: readonly Flow[]) => flows.filter(({ value }) => isSmall(value)).map(({ key }) => key);

describe('small counts of a table that is shared', () => {
  test('are never said', () => {
    fc.assert(
      fc.property(table, (flows) => {
        const hidden = suppress(flows);
        for (const key of small(flows)) expect(hidden.has(key), key).toBe(true);
      }),
    );
  });

  test('cannot be worked out from rows, columns and totals by any chain of subtractions', () => {
    fc.assert(
      fc.property(table, (flows) => {
        expect(derivedBySubtraction(flows, suppress(flows))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('leave at least two possible values each, to one who tries every table that fits', () => {
    const cells = fc.array(fc.nat(7), { minLength: 3, maxLength: 3 });
    const totalled = cells.filter((each) => !isSmall(each.reduce((sum, count) => sum + count, 0)));
    fc.assert(
      fc.property(totalled, totalled, (one, other) => {
        const flows = twoRows(one, other);
        const hidden = suppress(flows);
        for (const [key, values] of possibleValues([one, other], hidden)) {
          expect(values.size, `${key} of ${JSON.stringify([one, other])}`).toBeGreaterThan(1);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('are seldom hidden by withholding a table as a whole', () => {
    const tables = fc.sample(table, { numRuns: 400, seed: 7 });
    const whole = tables.filter((flows) => {
      const hidden = [...suppress(flows).values()];
      return hidden.length > 0 && hidden.every((each) => each === 'withheld');
    });
    expect(whole.length).toBeLessThan(tables.length / 50);
  });

  test('of a whole in parts cannot be worked out either', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }), (parts) => {
        const flows = partFlows(
          'all',
          Object.fromEntries(parts.map((each, index) => [`part-${index}`, each])),
        );
        const hidden = suppress(flows);
        for (const key of small(flows)) expect(hidden.has(key)).toBe(true);
        expect(derivedBySubtraction(flows, hidden)).toEqual([]);
      }),
    );
  });
});

describe('what is left out beside small counts', () => {
  const hiddenIn = (some: Partial<OutcomeCounts>) => suppress(tableFlows([], counts(some)));

  test('is nothing where no count is small', () => {
    expect([...hiddenIn({ better: 12, worse: 5, none: 8 })]).toEqual([]);
  });

  test('is one more where a single small one would follow from the total', () => {
    const hidden = hiddenIn({ better: 12, worse: 3, none: 8 });
    expect(hidden.get('all|worse')).toBe('few');
    expect(hidden.size).toBeGreaterThan(1);
    expect(hidden.has('all|episodes')).toBe(false);
  });

  test('is nothing where two small ones hide each other', () => {
    expect([...hiddenIn({ better: 12, worse: 3, 'no-room': 2, none: 8 })]).toEqual([
      ['all|worse', 'few'],
      ['all|no-room', 'few'],
    ]);
  });

  test('is one more where two small ones have only one way to make their sum: 4 and 4', () => {
    const hidden = hiddenIn({ better: 12, worse: 4, 'no-room': 4, none: 8 });
    expect(hidden.size).toBe(3);
  });

  test('is the whole table where nothing else would do, without saying what was small', () => {
    const all = Object.fromEntries(outcomes.map((each) => [each, 4])) as OutcomeCounts;
    const hidden = suppress(tableFlows([], all));
    expect([...new Set(hidden.values())]).toEqual(['withheld']);
    expect(hidden.has('all|better')).toBe(true);
    expect(hidden.has('all|episodes')).toBe(false);
  });

  test('is what could be compared where few could not: nobody can take one from the other', () => {
    const hidden = hiddenIn({ better: 9, worse: 8, 'one-value': 2 });
    expect(hidden.get('all|one-value')).toBe('few');
    expect(hidden.get('all|missing')).toBe('few');
    expect(hidden.get('all|compared')).toBe('withheld');
  });

  test('includes the total where the whole table is small', () => {
    const hidden = hiddenIn({ better: 2, none: 1 });
    expect(hidden.get('all|episodes')).toBe('few');
  });

  test('is as little as will do: a row with one small count costs one other in its row, and the same column below', () => {
    const first = counts({ better: 3, 'not-clearly-different': 9, none: 20 });
    const second = counts({ better: 7, 'not-clearly-different': 8, none: 30 });
    const rows = [
      { name: 'acute', counts: first },
      { name: 'chronic', counts: second },
    ];
    const hidden: Suppressed = suppress(tableFlows(rows, sumOfCounts([first, second])));
    expect(hidden.get('acute|better')).toBe('few');
    expect(hidden.size).toBe(4);
  });
});

/** Two rows of three columns with all totals. */
function twoRows(one: readonly number[], other: readonly number[]): readonly Flow[] {
  const rowFlows = [one, other].flatMap((values, place): Flow[] => [
    { key: `row-${place}`, from: 'whole', to: `row ${place}`, value: sum(values), isFixed: true },
    ...values.map((value, column) => ({
      ...{ key: `${place},${column}`, from: `row ${place}`, to: `column ${column}`, value },
    })),
  ]);
  const columns = one.map((value, column) => ({
    ...{ key: `column-${column}`, from: `column ${column}`, to: 'all', value: value + (other[column] ?? 0) },
  }));
  return [
    ...rowFlows,
    ...columns,
    { key: 'all', from: 'all', to: 'whole', value: sum([...one, ...other]), isFixed: true },
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
