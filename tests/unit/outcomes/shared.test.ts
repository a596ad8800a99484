import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stages } from '#domain/clients/episode.ts';
import type { OutcomeNumbers } from '#domain/outcomes/numbers.ts';
import { episodesIn, noCounts, type OutcomeCounts, outcomes, sumOfCounts } from '#domain/outcomes/outcome.ts';
import { rowCounts, type SaidCount } from '#domain/outcomes/published.ts';
import { stageGroups } from '#domain/outcomes/stage-groups.ts';
import { isSmall } from '#domain/outcomes/suppress.ts';
import { withoutSmallGroups } from '#domain/outcomes/without-small-groups.ts';

const count = fc.oneof({ weight: 3, arbitrary: fc.nat(6) }, fc.nat(30));

/** Numbers of a practice in which every sum is right. */
const numbers = fc
  .record({
    stages: fc.tuple(...stages.map(() => fc.tuple(...outcomes.map(() => count)))),
    closed: count,
    weeks: fc.array(count, { minLength: 1, maxLength: 8 }),
    used: count,
    clients: count,
  })
  .map((made): OutcomeNumbers => {
    const rows = made.stages.map((values, index) => ({
      stage: stages[index] ?? 'acute',
      counts: Object.fromEntries(outcomes.map((each, place) => [each, values[place] ?? 0])) as OutcomeCounts,
    }));
    const all = sumOfCounts(rows.map((each) => each.counts));
    const episodes = episodesIn(all);
    const closed = Math.min(made.closed, episodes);
    const total = made.weeks.reduce((sum, each) => sum + each, 0);
    return {
      ...{ days: { from: '2026-01-01', to: '2026-11-22' }, episodes, opened: closed, clients: made.clients },
      episodesByStage: rows.map((each) => ({ stage: each.stage, episodes: episodesIn(each.counts) })),
      ...{ closed, active: episodes - closed, lost: 0, notesDue: 3, unmeasured: [] },
      measures: [{ measure: 'pain-now', side: null, stages: rows, all }],
      sessions: {
        ...{ total, signed: Math.min(made.used, total), median: 3 },
        weeks: made.weeks.map((sessions, index) => ({
          ...{ monday: `2026-01-${String(index + 1).padStart(2, '0')}`, sessions, isWhole: true },
        })),
      },
      techniques: [
        { technique: 'swedish', sessions: Math.min(made.used, total), minutes: 100, withoutMinutes: 1 },
      ],
    };
  });

describe('numbers that are shared', () => {
  test('hold no count from 1 to 4, anywhere', () => {
    fc.assert(
      fc.property(numbers, (each) => {
        const { days: _days, ...said } = withoutSmallGroups(each);
        const small = countsWithin({ ...said, median: null }).filter(isSmall);
        expect(small).toEqual([]);
      }),
    );
  });

  test('say what they say truly', () => {
    const agrees = (shown: SaidCount, actual: number) =>
      shown === 'withheld' || (shown === 'few' ? actual < 5 : shown === actual);
    fc.assert(
      fc.property(numbers, (each) => {
        const { measures, weeks } = withoutSmallGroups(each);
        const total = measures[0]?.rows.find((row) => row.stages === 'all')?.counts;
        for (const [column, actual] of Object.entries(rowCounts(each.measures[0]?.all ?? noCounts()))) {
          expect(agrees(total?.[column as keyof typeof total] ?? 'withheld', actual), column).toBe(true);
        }
        weeks.forEach((week, index) => {
          expect(agrees(week.sessions, each.sessions.weeks[index]?.sessions ?? 0)).toBe(true);
        });
      }),
    );
  });

  test('leave out whose notes are due, and the middle of weeks that are not said', () => {
    const [first] = fc.sample(numbers, { numRuns: 1, seed: 5 });
    if (first === undefined) throw new Error('no numbers');
    const quiet = { monday: '2026-01-05', isWhole: true };
    const weeks = [
      { ...quiet, sessions: 3 },
      { ...quiet, monday: '2026-01-12', sessions: 9 },
    ];
    const said = withoutSmallGroups({ ...first, sessions: { total: 12, signed: 12, median: 6, weeks } });
    expect(said.notesDue).toBeNull();
    expect(said.weeks.map(({ sessions }) => sessions)).toEqual(['few', 'withheld']);
    expect(said.median).toBe('withheld');
  });

  test('withhold the minutes of a technique that few sessions had', () => {
    const [first] = fc.sample(numbers, { numRuns: 1, seed: 5 });
    if (first === undefined) throw new Error('no numbers');
    const technique = { technique: 'swedish' as const, minutes: 40, withoutMinutes: 0 };
    const withUse = (sessions: number) =>
      withoutSmallGroups({
        ...first,
        sessions: { total: 30, signed: 30, median: null, weeks: [] },
        techniques: [{ ...technique, sessions }],
      }).techniques[0];
    expect(withUse(3)).toMatchObject({ sessions: 'few', minutes: 'withheld' });
    // All but two: who reads 28 of 30 knows of the two.
    expect(withUse(28)).toMatchObject({ sessions: 'withheld', minutes: 'withheld' });
    expect(withUse(12)).toMatchObject({ sessions: 12, minutes: 40 });
  });
});

describe('stages with few episodes', () => {
  const groups = (acute: number, subacute: number, chronic: number) =>
    stageGroups([
      { stage: 'acute', episodes: acute },
      { stage: 'subacute', episodes: subacute },
      { stage: 'chronic', episodes: chronic },
    ]).map((group) => [group.stages.join('+'), group.episodes]);

  test('join the smallest other, until none is small', () => {
    expect(groups(10, 6, 20)).toEqual([
      ['acute', 10],
      ['subacute', 6],
      ['chronic', 20],
    ]);
    expect(groups(3, 9, 20)).toEqual([
      ['acute+subacute', 12],
      ['chronic', 20],
    ]);
    expect(groups(20, 2, 1)).toEqual([]);
    expect(groups(3, 0, 20)).toEqual([]);
    expect(groups(0, 0, 3)).toEqual([]);
    expect(groups(0, 8, 9)).toEqual([
      ['acute', 0],
      ['subacute', 8],
      ['chronic', 9],
    ]);
  });
});

/** Every number in something, however deep. */
function countsWithin(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(countsWithin);
}
