import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePain } from '#domain/measures/pain.ts';
import { painTrend } from '#domain/progress/pain-trend.ts';

describe('a change in pain', () => {
  // Smallest meaningful change: 2 points or 30 % of the baseline (Ostelo 2008).
  test.each([
    [6, 4, 'better'],
    [6, 5, 'no-clear-change'],
    [3, 2, 'better'],
    [4, 3, 'no-clear-change'],
    [2, 4, 'worse'],
    [0, 1, 'no-clear-change'],
    [0, 2, 'worse'],
    [5, 5, 'no-clear-change'],
    [0, 0, 'no-clear-change'],
  ] as const)('from %i to %i is %s', (baseline, latest, verdict) => {
    expect(judgePain(baseline, latest).verdict).toBe(verdict);
  });

  test('of a baseline of 0 has no share', () => {
    expect(judgePain(0, 3).share).toBeNull();
  });

  test('there and back is judged the other way round in points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), (from, to) => {
        expect(judgePain(from, to).points + judgePain(to, from).points).toBe(0);
      }),
    );
  });
});

describe('the course of pain', () => {
  const point = (date: string, before: number | null, after: number | null = null) => ({
    sessionId: date,
    date,
    before,
    after,
  });

  test('compares like with like: scores before treatment, first and latest', () => {
    const trend = painTrend([
      point('2026-03-01', 4, 1),
      point('2026-01-01', 7, 5),
      point('2026-02-01', null, 2),
    ]);
    expect(trend.points.map(({ date }) => date)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
    expect(trend).toMatchObject({ baseline: { value: 7 }, latest: { value: 4 }, change: { points: -3 } });
  });

  test('missing is never zero, and one score is no course', () => {
    expect(painTrend([])).toMatchObject({ baseline: null, latest: null, change: null });
    expect(painTrend([point('2026-01-01', null), point('2026-02-01', 5)])).toMatchObject({
      baseline: { value: 5 },
      change: null,
    });
  });
});
