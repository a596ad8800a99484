import { describe, expect, test } from 'vitest';
import { mondayOf } from '#domain/dates/calendar-date.ts';
import { daysOf, firstFilters } from '#domain/outcomes/filters.ts';
import { medianOfWeeks, weeksOf } from '#domain/outcomes/weeks.ts';

const sessions: Readonly<Record<string, number>> = { '2026-11-02': 4, '2026-11-16': 2 };
const on = (monday: string) => sessions[monday] ?? 0;

describe('weeks', () => {
  test('begin on Monday', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-16')).toBe('2026-11-16');
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  });

  test('without sessions are weeks of none', () => {
    const weeks = weeksOf({ from: '2026-11-02', to: '2026-11-22' }, '2020-01-01', on);
    expect(weeks.map((each) => [each.monday, each.sessions])).toEqual([
      ['2026-11-02', 4],
      ['2026-11-09', 0],
      ['2026-11-16', 2],
    ]);
    expect(medianOfWeeks(weeks)).toBe(2);
  });

  test('that are not whole are shown and not counted in the median', () => {
    const weeks = weeksOf({ from: '2026-11-04', to: '2026-11-20' }, '2020-01-01', on);
    expect(weeks.map((each) => each.isWhole)).toEqual([false, true, false]);
    expect(medianOfWeeks(weeks)).toBe(0);
  });

  test('of an even number have the mean of the two in the middle', () => {
    const weeks = [1, 4, 2, 9].map((each, index) => ({
      monday: `2026-0${index + 1}-01`,
      sessions: each,
      isWhole: true,
    }));
    expect(medianOfWeeks(weeks)).toBe(3);
    expect(medianOfWeeks([])).toBeNull();
  });

  test('before the first session ever are left out', () => {
    expect(weeksOf({ from: null, to: '2026-11-22' }, '2026-11-10', on).map((each) => each.monday)).toEqual([
      '2026-11-09',
      '2026-11-16',
    ]);
    expect(weeksOf({ from: null, to: '2026-11-22' }, null, on)).toEqual([]);
  });
});

describe('the period', () => {
  const days = (some: Partial<typeof firstFilters>) => daysOf({ ...firstFilters, ...some }, '2026-11-22');

  test('goes back from today', () => {
    expect(days({ period: 'months-3' })).toEqual({ from: '2026-08-22', to: '2026-11-22' });
    expect(days({ period: 'months-12' })).toEqual({ from: '2025-11-22', to: '2026-11-22' });
    expect(days({ period: 'all' })).toEqual({ from: null, to: '2026-11-22' });
  });

  test('of own days is put in order and ends today at the latest', () => {
    expect(days({ period: 'own', from: '2026-05-01', to: '2026-01-01' })).toEqual({
      from: '2026-01-01',
      to: '2026-05-01',
    });
    expect(days({ period: 'own', from: '2026-05-01', to: '2027-01-01' })).toEqual({
      from: '2026-05-01',
      to: '2026-11-22',
    });
    expect(days({ period: 'own' })).toEqual({ from: null, to: '2026-11-22' });
  });
});
