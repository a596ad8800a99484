import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/dates/calendar-date.ts';
import { pregnancyWeeksOn } from '#domain/health/pregnancy.ts';
import { reviewDue } from '#domain/health/review.ts';
import { healthWith } from '#tests/support/health.ts';

const full = (confirmedOn: string) => ({ kind: 'full-review' as const, confirmedOn });
const unchanged = (confirmedOn: string) => ({ kind: 'unchanged' as const, confirmedOn });

describe('the full review of a health history', () => {
  test.each([
    { what: 'nothing was ever asked', latest: null, done: [], state: 'never-asked', dueOn: null },
    { what: 'not all of it was asked', latest: {}, done: [], state: 'never-reviewed', dueOn: null },
    {
      what: 'only small confirmations were given',
      latest: {},
      done: [unchanged('2026-11-22')],
      state: 'never-reviewed',
      dueOn: null,
    },
    { what: 'a day is left', latest: {}, done: [full('2025-11-23')], state: 'not-due', dueOn: '2026-11-23' },
    {
      what: '12 months are over',
      latest: {},
      done: [full('2025-11-22')],
      state: 'overdue',
      dueOn: '2026-11-22',
    },
    {
      what: 'a small confirmation came after an old review',
      latest: {},
      done: [unchanged('2026-11-20'), full('2025-01-01')],
      state: 'overdue',
      dueOn: '2026-01-01',
    },
    {
      what: 'the newest review counts, whatever their order',
      latest: {},
      done: [full('2024-02-29'), full('2026-02-28'), full('2025-06-01')],
      state: 'not-due',
      dueOn: '2027-02-28',
    },
    { what: 'a leap day', latest: {}, done: [full('2024-02-29')], state: 'overdue', dueOn: '2025-02-28' },
  ])('$what: $state', ({ latest, done, state, dueOn }) => {
    expect(reviewDue(latest, done, '2026-11-22')).toMatchObject({ state, dueOn });
  });

  test('is never put off by a confirmation that nothing changed', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-11-22', -days));
    const property = fc.property(fc.array(day), fc.array(day), (reviews, small) => {
      const done = [...reviews.map(full), ...small.map(unchanged)];
      expect(reviewDue({}, done, '2026-11-22')).toEqual(reviewDue({}, reviews.map(full), '2026-11-22'));
    });
    fc.assert(property);
  });
});

describe('weeks of pregnancy', () => {
  const known = { recordedOn: '2026-11-01', body: healthWith({ pregnancy: {} }, { pregnancyWeeks: 19 }) };
  test.each([
    ['2026-11-01', 19],
    ['2026-11-07', 19],
    ['2026-11-08', 20],
    ['2026-12-06', 24],
    ['2026-10-01', 19],
  ])('on %s: %i', (on, weeks) => {
    expect(pregnancyWeeksOn(known, on)).toBe(weeks);
  });

  test('are unknown where they were not given or the answer is no longer yes', () => {
    expect(pregnancyWeeksOn({ ...known, body: healthWith({ pregnancy: {} }) }, '2026-11-08')).toBeNull();
    const over = healthWith({ pregnancy: { answer: 'no' } }, { pregnancyWeeks: 19 });
    expect(pregnancyWeeksOn({ ...known, body: over }, '2026-11-08')).toBeNull();
  });
});
