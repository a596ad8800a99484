import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureFacts, measureIds } from '#domain/measures/catalogue.ts';
import { bandAround } from '#domain/progress/chart/band.ts';
import { panelOf } from '#domain/progress/chart/panel.ts';
import { timeAxis } from '#domain/progress/chart/time-axis.ts';
import type { ChartUnit, Panel } from '#domain/progress/chart/types.ts';
import { judgeSeries } from '#domain/progress/judge.ts';
import { episodeCourse } from '#domain/progress/overall.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { readingOf, recordOf, weekly } from './sample-record.ts';

const box = { width: 660, height: 160, top: 10, right: 20, bottom: 30, left: 40, inset: 12 };

function panelsOf(
  record: ProgressRecord,
  unit: ChartUnit = 'value',
  target: number | null = null,
): readonly Panel[] {
  const axis = timeAxis(record, { left: 40, right: 640, inset: 12 });
  return episodeCourse(record).measures.map((judged) => panelOf(judged, axis, box, { unit, target }));
}

function onlyPanel(record: ProgressRecord, unit: ChartUnit = 'value', target: number | null = null): Panel {
  const [panel] = panelsOf(record, unit, target);
  if (panel === undefined) throw new Error('There is no panel');
  return panel;
}

/** Numbers of a path, each pair one place. */
const placesIn = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

const anyCourse = fc.constantFrom(...measureIds).chain((measure) => {
  const { low, high } = measureFacts[measure];
  const value = fc.integer({ min: low, max: high });
  const session = fc.record({
    day: fc.nat(900),
    before: fc.option(value),
    after: fc.option(value),
    device: fc.constantFrom('', 'A', 'B'),
  });
  return fc.record({
    measure: fc.constant(measure),
    sessions: fc.array(session, { minLength: 1, maxLength: 40 }),
    target: fc.option(value),
    unit: fc.constantFrom<ChartUnit>('value', 'percent'),
  });
});

const recordIn = ({
  measure,
  sessions,
}: {
  measure: (typeof measureIds)[number];
  sessions: readonly { day: number; before: number | null; after: number | null; device: string }[];
}) =>
  recordOf(
    [...sessions]
      .sort((one, other) => one.day - other.day)
      .map(({ day, before, after, device }) => ({
        day,
        readings: [
          ...(before === null ? [] : [readingOf(measure, before, { device })]),
          ...(after === null ? [] : [readingOf(measure, after, { device, timing: 'after' })]),
        ],
      })),
  );

test('every number is drawn within the plot, and none is missing or not a number', () => {
  fc.assert(
    fc.property(anyCourse, (given) => {
      for (const panel of panelsOf(recordIn(given), given.unit, given.target)) {
        expect(JSON.stringify(panel)).not.toMatch(/NaN|null,"y"|Infinity/);
        const { lines, dots } = panel;
        for (const [x, y] of placesIn(Object.values({ ...lines, ...dots }).join(''))) {
          expect(x >= 52 - 0.01 && x <= 628 + 0.01).toBe(true);
          expect(y >= 10 - 0.01 && y <= 130 + 0.01).toBe(true);
        }
        expect(panel.domain[0]).toBeLessThan(panel.domain[1]);
        for (const { value, after } of panel.marks) {
          for (const place of [value, after]) {
            if (place === null) continue;
            expect(place.value).toBeGreaterThanOrEqual(panel.domain[0] - 1e-9);
            expect(place.value).toBeLessThanOrEqual(panel.domain[1] + 1e-9);
          }
        }
      }
    }),
  );
});

test('a higher value stands higher, and the same value at the same height', () => {
  fc.assert(
    fc.property(anyCourse, (given) => {
      for (const { marks, band, target } of panelsOf(recordIn(given), given.unit, given.target)) {
        const places = [...marks.flatMap(({ value, after }) => [value, after]), target].filter(
          (each) => each !== null,
        );
        for (const one of places) {
          for (const other of places)
            expect(Math.sign(one.value - other.value)).toBe(Math.sign(other.y - one.y) + 0);
        }
        if (band !== null) expect(band.top).toBeLessThanOrEqual(band.bottom);
      }
    }),
  );
});

test('every noted value has its dot: full before, a ring after, a square in another way', () => {
  fc.assert(
    fc.property(anyCourse, (given) => {
      const record = recordIn(given);
      const { measures } = episodeCourse(record);
      panelsOf(record).forEach(({ marks, dots }, index) => {
        const points = measures[index]?.series.points ?? [];
        expect(marks.length).toBe(points.length);
        const drawn = [dots.before, dots.after, dots.same, dots.apart].map((path) => placesIn(path).length);
        const noted = points.flatMap(({ value, after }) => [value, after].filter((each) => each !== null));
        expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(noted.length);
        for (const mark of marks) expect(mark.value?.value ?? null).toBe(points[mark.index]?.value ?? null);
      });
    }),
  );
});

test('lines touch comparable values only', () => {
  fc.assert(
    fc.property(anyCourse, (given) => {
      for (const { marks, lines } of panelsOf(recordIn(given))) {
        const allowed = new Set(
          marks.flatMap(({ x, value, isComparable }) =>
            isComparable && value !== null ? [`${x.toFixed(1)} ${value.y.toFixed(1)}`] : [],
          ),
        );
        for (const [x, y] of placesIn(lines.solid + lines.bridged)) {
          const isNear = [...allowed].some((place) => {
            const [left, top] = place.split(' ').map(Number);
            return Math.abs((left ?? 0) - x) < 0.1 && Math.abs((top ?? 0) - y) < 0.1;
          });
          expect(isNear).toBe(true);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('the band is where the rules see no clear difference', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...measureIds.filter((id) => !measureFacts[id].isChangeItself))
        .chain((measure) =>
          fc.tuple(
            fc.constant(measure),
            fc.integer({ min: measureFacts[measure].low, max: measureFacts[measure].high }),
            fc.integer({ min: measureFacts[measure].low, max: measureFacts[measure].high }),
          ),
        ),
      ([measure, first, latest]) => {
        const record = recordOf([
          { day: 0, readings: [readingOf(measure, first)] },
          { day: 7, readings: [readingOf(measure, latest)] },
        ]);
        const [series] = episodeCourse(record).measures;
        if (series === undefined) throw new Error('There is no series');
        const { verdict } = judgeSeries(series.series);
        const band = bandAround(first, measureFacts[measure]);
        if (band === null) return;
        const { low, high } = measureFacts[measure];
        // At the end of the scale the band has no edge that could be reached.
        const isWithin =
          (latest > band.low + 1e-9 || band.low === low) && (latest < band.high - 1e-9 || band.high === high);
        const isAtFreeEdge = (latest === low && band.low === low) || (latest === high && band.high === high);
        if (isAtFreeEdge && (verdict === 'better' || verdict === 'worse')) return;
        expect(['better', 'worse'].includes(verdict)).toBe(!isWithin);
      },
    ),
    { numRuns: 2000 },
  );
});

test('worked out by hand: pain from 7, a session a week', () => {
  const panel = onlyPanel(weekly(7, 6, 5, 4), 'value', 2);
  expect(panel.domain).toEqual([0, 10]);
  // 120 units for 10 points: 7 stands 36 below the top.
  expect(panel.marks.map(({ x, value }) => [x, value?.y])).toEqual([
    [52, 46],
    [244, 58],
    [436, 70],
    [628, 82],
  ]);
  expect(panel.lines.solid).toBe('M52,46L244,58L436,70L628,82');
  expect(panel.lines.bridged).toBe('');
  // 2 points are reached before 30 % of 7, which is 2.1.
  expect(panel.band).toEqual({ top: 22, bottom: 70 });
  expect(panel.target).toEqual({ value: 2, y: 106 });
  expect(panel.baseline).toEqual({ value: 7, y: 46, x: 52 });
  expect(panel.latest).toEqual({ value: 4, y: 82, x: 628 });
});

test('the same in percent of the first value', () => {
  const panel = onlyPanel(weekly(8, 6, 4), 'percent', 2);
  expect([panel.unit, panel.measured, panel.domain]).toEqual(['percent', 'percent', [-100, 100]]);
  expect(panel.marks.map(({ value }) => value?.value)).toEqual([0, -25, -50]);
  expect(panel.target?.value).toBe(-75);
  expect(panel.band).toEqual({ top: 55, bottom: 85 });
});

test('from nothing there is no percentage: the values stand', () => {
  const panel = onlyPanel(weekly(0, 3), 'percent');
  expect([panel.unit, panel.domain]).toEqual(['value', [0, 10]]);
});

test('a start without room to become better has a band to the end of the scale', () => {
  expect(bandAround(1, measureFacts['pain-now'])).toEqual({ low: 0, high: 3 });
  expect(bandAround(9, measureFacts.activity)).toEqual({ low: 6, high: 10 });
});

test('a session without a value is bridged, and so are more than six weeks', () => {
  const skipped = onlyPanel(weekly(7, null, 5, 4)).lines;
  expect([placesIn(skipped.bridged).length, placesIn(skipped.solid).length]).toEqual([2, 2]);
  const pain = (day: number, value: number) => ({ day, readings: [readingOf('pain-now', value)] });
  const gap = onlyPanel(recordOf([pain(0, 7), pain(42, 6), pain(85, 5)])).lines;
  expect(placesIn(gap.solid).length).toBe(2);
  expect(placesIn(gap.bridged).length).toBe(2);
});

test('what is asked every second time misses nothing in between', () => {
  const sleep = (day: number, value: number | null) => ({
    day,
    readings: value === null ? [] : [readingOf('sleep', value, { window: 'week' })],
  });
  expect(onlyPanel(recordOf([sleep(0, 3), sleep(7, null), sleep(14, 5)])).lines.bridged).toBe('');
  expect(
    onlyPanel(recordOf([sleep(0, 3), sleep(7, null), sleep(14, null), sleep(21, 5)])).lines.bridged,
  ).not.toBe('');
});

test('values of another way stand apart and are not joined', () => {
  const flexion = (day: number, value: number, device: string) => ({
    day,
    readings: [readingOf('flexion', value, { window: 'none', method: 'inclinometer', device })],
  });
  const panel = onlyPanel(recordOf([flexion(0, 30, 'A'), flexion(7, 45, 'B'), flexion(14, 50, 'B')]));
  expect(panel.marks.map(({ isComparable }) => isComparable)).toEqual([false, true, true]);
  expect(placesIn(panel.dots.apart).length).toBe(1);
  expect(placesIn(panel.lines.solid).length).toBe(2);
  expect(panel.baseline?.value).toBe(45);
});

test('what is measured is drawn over round numbers that hold the noise small', () => {
  const record = recordOf([
    { day: 0, readings: [readingOf('flexion', 41)] },
    { day: 7, readings: [readingOf('flexion', 44)] },
  ]);
  const [low, high] = onlyPanel(record).domain;
  expect(high - low).toBeGreaterThanOrEqual(20);
  expect([low % 5, high % 5]).toEqual([0, 0]);
});

test('three hundred sessions are as many paths as five', () => {
  const many = onlyPanel(weekly(...Array.from({ length: 300 }, (_, index) => index % 11)));
  expect(many.marks.length).toBe(300);
  expect(many.lines.solid.split('M').length - 1 + many.lines.bridged.split('M').length - 1).toBe(1);
});
