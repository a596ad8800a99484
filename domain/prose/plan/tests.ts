import type { SpecialTest, TestResult, testStates } from '#domain/measures/special-tests.ts';
import { rowPath } from '#domain/notes/carried.ts';
import type { TestEntry } from '#domain/notes/objective.ts';
import { grouped, type SidedPlace } from '../places.ts';
import type { Statement } from '../sentence.ts';
import { sideOf } from './ranges.ts';

/** Special tests that went the same way. */
export type TestsStatement = Statement<'tests'> & {
  readonly tests: readonly { readonly test: SpecialTest; readonly side: SidedPlace['side'] | null }[];
  readonly state: (typeof testStates)[number];
  /** Null where the test was not done, or its result was not noted. */
  readonly result: TestResult | null;
  readonly angle: number | null;
};

export function planTests(entries: readonly TestEntry[]): readonly TestsStatement[] {
  const stated = entries.map((entry) => ({ entry, what: whatOf(entry) }));
  return grouped(stated, ({ what }) => what).map((group) => ({
    kind: 'tests',
    from: group.map(({ entry }) => rowPath('objective', 'tests', entry.id)),
    tests: grouped(group, ({ entry }) => entry.test).map((same) => ({
      test: (same[0] as (typeof stated)[number]).entry.test,
      side: sideOf(same.map(({ entry }) => entry.side)),
    })),
    ...(group[0] as (typeof stated)[number]).what,
  }));
}

/** A test that was not done has no result, whatever was chosen before. */
function whatOf({ state, result, angle }: TestEntry): Pick<TestsStatement, 'state' | 'result' | 'angle'> {
  return state === 'done' ? { state, result, angle } : { state, result: null, angle: null };
}
