import { expect, test } from 'vitest';
import { minutesInAll, reactionsOf, techniqueShares } from '#domain/progress/care-given.ts';
import type { CareRow } from '#domain/progress/record.ts';
import { course, session } from '#tests/unit/documents/sample-course.ts';

const row = (technique: CareRow['technique'], minutes: number | null, pressure: number | null): CareRow => ({
  ...{ technique, place: 'low-back', side: 'both', minutes, pressure },
});

const record = course(
  session('2026-10-01', [], {
    care: [row('deep-tissue', 10, 4), row('deep-tissue', 5, 3), row('swedish', null, 2)],
    adverse: ['none'],
  }),
  session('2026-10-08', [], {
    care: [row('deep-tissue', null, 3), row('relaxation', null, null)],
    adverse: [],
  }),
  session('2026-10-15', [], {
    care: [row('swedish', 30, 2), row('swedish', 5, 3)],
    adverse: ['soreness', 'flare'],
  }),
);

test('a technique counts once a session; minutes that were not noted are not 0', () => {
  expect(techniqueShares(record)).toEqual([
    { technique: 'swedish', sessions: 2, minutes: 35, pressure: 2 },
    { technique: 'deep-tissue', sessions: 2, minutes: 15, pressure: 3 },
    { technique: 'relaxation', sessions: 1, minutes: null, pressure: null },
  ]);
  expect(minutesInAll(record)).toBe(50);
  expect(
    minutesInAll(course(session('2026-10-01', [], { care: [row('relaxation', null, null)] }))),
  ).toBeNull();
});

test('of two pressures noted as often the lighter one is the usual one', () => {
  const twice = course(session('2026-10-01', [], { care: [row('swedish', 5, 4), row('swedish', 5, 2)] }));
  expect(techniqueShares(twice)).toMatchObject([{ pressure: 2 }]);
});

test('a session without a word on reactions was not asked', () => {
  expect(reactionsOf(record)).toEqual({
    asked: 2,
    noted: [
      { reaction: 'soreness', sessions: 1 },
      { reaction: 'flare', sessions: 1 },
    ],
  });
});
