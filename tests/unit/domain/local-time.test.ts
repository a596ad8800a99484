import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localTimeOf, momentOf } from '#domain/dates/local-time.ts';

const zones = ['UTC', 'Europe/Berlin', 'America/Chicago', 'Asia/Kathmandu', 'Australia/Lord_Howe'];

test.each([
  ['2026-11-22T14:03:22.000Z', 'America/Chicago', { date: '2026-11-22', time: '08:03' }],
  ['2026-11-22T02:00:00.000Z', 'America/Chicago', { date: '2026-11-21', time: '20:00' }],
  ['2026-11-22T23:30:00.000Z', 'Asia/Kathmandu', { date: '2026-11-23', time: '05:15' }],
])('%s in %s', (moment, zone, local) => {
  expect(localTimeOf(moment, zone)).toEqual(local);
});

test('an hour that comes twice is the first, one that is left out is read on', () => {
  const twice = { date: '2026-10-25', time: '02:30' };
  expect(momentOf(twice, 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  const missing = { date: '2026-03-29', time: '02:30' };
  expect(localTimeOf(momentOf(missing, 'Europe/Berlin'), 'Europe/Berlin')).toEqual({
    date: '2026-03-29',
    time: '03:30',
  });
});

test('a moment to the minute comes back from every zone, but for the hour that comes twice', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
      fc.constantFrom(...zones),
      (date, zone) => {
        const moment = `${date.toISOString().slice(0, 16)}:00.000Z`;
        const back = momentOf(localTimeOf(moment, zone), zone);
        const apart = Date.parse(moment) - Date.parse(back);
        expect([0, 1_800_000, 3_600_000]).toContain(apart);
      },
    ),
  );
});
