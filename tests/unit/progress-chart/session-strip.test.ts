import { expect, test } from 'vitest';
import { techniques } from '#domain/notes/techniques.ts';
import { nearestMark } from '#domain/progress/chart/nearest-mark.ts';
import { numberInWords } from '#domain/progress/chart/number-words.ts';
import { sessionStrip, techniqueLetters } from '#domain/progress/chart/session-strip.ts';
import { timeAxis } from '#domain/progress/chart/time-axis.ts';
import type { CareRow } from '#domain/progress/record.ts';
import { recordOf } from './sample-record.ts';

const row = (technique: CareRow['technique'], minutes: number | null, pressure: number | null): CareRow => ({
  ...{ technique, minutes, pressure },
  ...{ place: 'gluteus-maximus', side: 'left' },
});

const record = recordOf([
  { day: 0, facts: { care: [row('swedish', 20, 2), row('trigger-point', 10, 4)] } },
  { day: 7, facts: { care: [row('swedish', 60, 3)], adverse: ['flare'] } },
  { day: 14, facts: { care: [row('swedish', null, null)] } },
]);
const strip = sessionStrip(record, timeAxis(record, { left: 40, right: 640, inset: 12 }), {
  top: 0,
  tick: 20,
  lane: 12,
});

test('the tick of a session is as high as its minutes', () => {
  expect(strip.mostMinutes).toBe(60);
  expect(strip.sessions.map(({ minutes, top }) => [minutes, top])).toEqual([
    [30, strip.base - 10],
    [60, strip.base - 20],
    [null, strip.base],
  ]);
});

test('minutes that were not noted are a dot and no tick', () => {
  expect(strip.unknown.match(/M/g)?.length).toBe(1);
  expect(strip.ticks.map(({ pressure }) => pressure)).toEqual([3, 4]);
});

test('each technique has a row of its own with a dot for each of its sessions', () => {
  expect(strip.lanes.map(({ technique, letter, count }) => [technique, letter, count])).toEqual([
    ['swedish', 'S', 3],
    ['trigger-point', 'T', 1],
  ]);
  expect(strip.lanes.map(({ dots }) => dots.match(/M/g)?.length)).toEqual([3, 1]);
  expect(new Set(Object.values(techniqueLetters)).size).toBe(techniques.length);
});

test('a flare has its sign', () => {
  expect(strip.sessions.map(({ isFlare }) => isFlare)).toEqual([false, true, false]);
  expect(strip.flares.match(/Z/g)?.length).toBe(1);
});

test('the nearest mark is found', () => {
  const marks = [10, 20, 40].map((x, index) => ({ index, x, value: null, after: null, isComparable: true }));
  expect([-5, 14, 16, 31, 99].map((x) => nearestMark({ marks }, x)?.index)).toEqual([0, 0, 1, 2, 2]);
  expect(nearestMark({ marks: [] }, 5)).toBeNull();
});

test('numbers are written with their unit, and a change with its sign', () => {
  expect(numberInWords(9.5, { unit: 'value', measured: 'centimetre' })).toBe('9.5\u00a0cm');
  expect(numberInWords(-3, { unit: 'value', measured: 'centimetre' })).toBe('−3\u00a0cm');
  expect(numberInWords(45, { unit: 'value', measured: 'degree' })).toBe('45°');
  expect(
    [-42.86, 12.5, 0].map((value) => numberInWords(value, { unit: 'percent', measured: 'percent' })),
  ).toEqual(['−43\u00a0%', '+13\u00a0%', '0\u00a0%']);
});
