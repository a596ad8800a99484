import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stageOn } from '#domain/clients/episode.ts';
import { addDays, ageInYears, daysBetween, isCalendarDate } from '#domain/dates/calendar-date.ts';

describe('calendar dates', () => {
  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '22.11.2026',
    '2026-1-2',
    '',
    '1640-01-01',
    '9999-01-01',
  ])('%s is no day', (text) => expect(isCalendarDate(text)).toBe(false));

  test.each(['2024-02-29', '1931-12-31', '2026-11-22'])('%s is a day', (text) =>
    expect(isCalendarDate(text)).toBe(true),
  );

  test('days added are days between', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        expect(daysBetween('2026-11-22', addDays('2026-11-22', days))).toBe(days);
      }),
    );
  });

  test('a year of life is complete on the birthday, not before', () => {
    expect(ageInYears('1985-11-23', '2026-11-22')).toBe(40);
    expect(ageInYears('1985-11-22', '2026-11-22')).toBe(41);
    expect(ageInYears('2024-02-29', '2026-02-28')).toBe(1);
  });
});

describe('the stage of an episode', () => {
  const onset = '2026-01-01';
  test.each([
    [0, 'acute'],
    [41, 'acute'],
    [42, 'subacute'],
    [84, 'subacute'],
    [85, 'chronic'],
  ])('after %i days is %s (acute under 6 weeks, subacute 6 to 12)', (days, stage) =>
    expect(stageOn(onset, addDays(onset, days))).toBe(stage),
  );

  test.each([
    [27, 'acute'],
    [28, 'subacute'],
    [84, 'subacute'],
    [85, 'chronic'],
  ])('after %i days is %s in the set of 4 and 12 weeks', (days, stage) =>
    expect(stageOn(onset, addDays(onset, days), 'four-twelve')).toBe(stage),
  );
});
