import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/dates/calendar-date.ts';
import { timeAxis } from '#domain/progress/chart/time-axis.ts';
import { readingOf, recordOf } from './sample-record.ts';

const box = { left: 40, right: 640, inset: 12 };

const anyRecord = fc
  .record({
    sessions: fc.array(fc.record({ day: fc.nat(1500), hour: fc.integer({ min: 8, max: 19 }) }), {
      maxLength: 120,
    }),
    entries: fc.array(fc.nat(1500), { maxLength: 10 }),
  })
  .map(({ sessions, entries }) =>
    recordOf(
      sessions
        .map(({ day, hour }) => ({ day, time: `${String(hour).padStart(2, '0')}:00` }))
        .sort((one, other) => one.day - other.day || one.time.localeCompare(other.time)),
      entries.map((day) => ({ day, reading: readingOf('rmdq', 5) })),
    ),
  );

test('sessions stand in the order of time, within the plot, and no two at one place', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const { sessions } = timeAxis(record, box);
      expect(sessions.length).toBe(record.sessions.length);
      sessions.forEach(({ x }, index) => {
        expect(Number.isFinite(x)).toBe(true);
        expect(x).toBeGreaterThanOrEqual(52 - 1e-6);
        expect(x).toBeLessThanOrEqual(628 + 1e-6);
        const before = sessions[index - 1];
        if (before !== undefined) expect(x).toBeGreaterThan(before.x);
      });
    }),
  );
});

test('a later day never stands before an earlier one, with a session, an entry or neither', () => {
  fc.assert(
    fc.property(anyRecord, fc.nat(1600), fc.nat(1600), (record, one, other) => {
      const { xOfDay } = timeAxis({ ...record, entries: [] }, box);
      const places = [Math.min(one, other), Math.max(one, other)].map((day) =>
        xOfDay(addDays('2026-03-01', day)),
      );
      expect(places.every((x) => x >= 52 - 1e-6 && x <= 628 + 1e-6)).toBe(true);
      if (record.sessions.length > 0) expect(places[1]).toBeGreaterThanOrEqual(places[0] ?? Number.NaN);
      const withEntries = timeAxis(record, box);
      const entered = record.entries.map(({ date }) => date).sort();
      const xs = entered.map((date) => withEntries.xOfDay(date));
      expect(xs).toEqual([...xs].sort((left, right) => left - right));
    }),
  );
});

test('a day is as long everywhere: three weeks take three times the room of one', () => {
  const { sessions } = timeAxis(recordOf([{ day: 0 }, { day: 7 }, { day: 28 }]), box);
  const [first = 0, second = 0, third = 0] = sessions.map(({ x }) => x);
  expect(first).toBe(52);
  expect(third).toBe(628);
  expect(third - second).toBeCloseTo(3 * (second - first), 6);
});

test('sessions of one day stand beside each other, also where a day has hardly any room', () => {
  const { sessions } = timeAxis(
    recordOf([{ day: 0 }, { day: 500, time: '09:00' }, { day: 500, time: '15:00' }, { day: 1000 }]),
    box,
  );
  expect((sessions[2]?.x ?? 0) - (sessions[1]?.x ?? 0)).toBeGreaterThanOrEqual(4);
});

test('what was entered counts as the morning of its day: before the session', () => {
  const record = recordOf(
    [{ day: 0 }, { day: 30 }, { day: 60 }],
    [{ day: 30, reading: readingOf('rmdq', 5) }],
  );
  const { xOf, sessions } = timeAxis(record, box);
  const entered = xOf({ sessionId: null, date: addDays('2026-03-01', 30) });
  expect(entered).toBeCloseTo(340, 6);
  expect(sessions[1]?.x).toBeGreaterThan(entered);
});

test('one day alone stands in the middle', () => {
  expect(timeAxis(recordOf([{ day: 0 }]), box).sessions[0]?.x).toBe(340);
  const two = timeAxis(
    recordOf([
      { day: 0, time: '09:00' },
      { day: 0, time: '15:00' },
    ]),
    box,
  ).sessions;
  expect(two.map(({ x }) => x)).toEqual([328, 352]);
  expect(timeAxis(recordOf([]), box).ticks).toEqual([]);
});

test('more than six weeks without a session are a gap, six weeks are none', () => {
  const { gaps } = timeAxis(recordOf([{ day: 0 }, { day: 42 }, { day: 85 }]), box);
  expect(gaps.map(({ days }) => days)).toEqual([43]);
  expect(gaps[0]?.to).toBe(628);
});

test('dates below the axis have their room, and the first and last are there', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const { ticks, start, end } = timeAxis(record, box);
      if (ticks.length === 0) return;
      expect(ticks.at(-1)?.date).toBe(end);
      if (ticks.length > 1) expect(ticks[0]?.date).toBe(start);
      ticks.slice(1).forEach(({ x }, index) => {
        expect(x - (ticks[index]?.x ?? 0)).toBeGreaterThanOrEqual(ticks.length === 2 ? 42 : 84);
      });
    }),
  );
});

test('episodes drawn to one scale have days of one length', () => {
  const short = timeAxis(recordOf([{ day: 0 }, { day: 10 }]), { ...box, days: 101 });
  const long = timeAxis(recordOf([{ day: 0 }, { day: 10 }, { day: 100 }]), { ...box, days: 101 });
  expect(short.sessions[1]?.x).toBeCloseTo(long.sessions[1]?.x ?? 0, 6);
});

test('an episode that nobody closed runs on to today, and the time since the last session is a gap', () => {
  const record = recordOf([{ day: 0 }, { day: 7 }]);
  const { gaps, sessions, end, ticks } = timeAxis(record, { ...box, until: '2026-06-09' });
  expect(gaps.map(({ days, to }) => [days, to])).toEqual([[93, 628]]);
  expect(sessions[1]?.x).toBeCloseTo(52 + 57.6 * 0.7, 6);
  expect([end, ticks.at(-1)?.date]).toEqual(['2026-06-09', '2026-06-09']);
  const soon = timeAxis(record, { ...box, until: '2026-03-20' });
  expect([soon.gaps, soon.end]).toEqual([[], '2026-03-08']);
});
