import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/dates/calendar-date.ts';
import { judgePain } from '#domain/measures/pain.ts';
import { bandHalfWidth, type ChartBox, painChart } from '#domain/progress/chart.ts';
import type { PainPoint } from '#domain/progress/pain-trend.ts';

const box: ChartBox = { width: 800, height: 300, top: 10, right: 20, bottom: 30, left: 40, inset: 12 };
const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
const points = fc.array(
  fc.record({ day: fc.integer({ min: 0, max: 2000 }), before: score, after: score }).map(
    ({ day, before, after }): PainPoint => ({
      sessionId: `session-${day}-${before}-${after}`,
      date: addDays('2024-01-01', day),
      before,
      after,
    }),
  ),
  { maxLength: 60 },
);

function session(date: string, before: number | null, after: number | null = null): PainPoint {
  return { sessionId: date, date, before, after };
}

describe('painChart', () => {
  it('keeps every mark inside the plot and in the order of time', () => {
    fc.assert(
      fc.property(points, (given) => {
        const chart = painChart(given, box);
        expect(chart.marks).toHaveLength(given.length);
        let x = chart.left;
        for (const mark of chart.marks) {
          expect(mark.x).toBeGreaterThanOrEqual(x);
          expect(mark.x).toBeLessThanOrEqual(chart.right);
          x = mark.x;
          for (const place of [mark.before, mark.after]) {
            if (place === null) continue;
            expect(place.y).toBeGreaterThanOrEqual(chart.top);
            expect(place.y).toBeLessThanOrEqual(chart.bottom);
          }
        }
      }),
    );
  });

  it('puts two sessions of one day beside each other, in their order', () => {
    const chart = painChart(
      [session('2026-01-01', 7), { ...session('2026-01-01', 4), sessionId: 'second' }],
      box,
    );
    const [first, second] = chart.marks;
    expect(second?.x).toBeGreaterThan(first?.x ?? 0);
    expect(chart.marks.map((mark) => mark.before?.value)).toEqual([7, 4]);
  });

  it('draws more pain higher up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), (lower) => {
        const chart = painChart([session('2026-01-01', lower), session('2026-01-08', lower + 1)], box);
        const [first, second] = chart.marks;
        expect(second?.before?.y).toBeLessThan(first?.before?.y ?? 0);
      }),
    );
  });

  it('has one line through all scores before treatment, also across a session without one', () => {
    const chart = painChart(
      [session('2026-01-01', 8), session('2026-01-08', null, 4), session('2026-01-15', 5)],
      box,
    );
    expect(chart.line.match(/[ML]/g)).toEqual(['M', 'L']);
    expect(chart.line).not.toContain('NaN');
  });

  it('has no line with a single score and puts it in the middle', () => {
    const chart = painChart([session('2026-01-01', 6)], box);
    expect(chart.line).toBe('');
    expect(chart.marks[0]?.x).toBe(410);
    expect(chart.dateTicks).toEqual([{ date: '2026-01-01', x: 410 }]);
  });

  it('has neither baseline nor band without a score', () => {
    const chart = painChart([session('2026-01-01', null, 3)], box);
    expect(chart.baseline).toBeNull();
    expect(chart.band).toBeNull();
    expect(painChart([], box).dateTicks).toEqual([]);
  });

  it('bands exactly the scores that the published threshold calls no clear change', () => {
    for (let baseline = 0; baseline <= 10; baseline += 1) {
      for (let latest = 0; latest <= 10; latest += 1) {
        const isInside = Math.abs(latest - baseline) < bandHalfWidth(baseline);
        expect([baseline, latest, isInside]).toEqual([
          baseline,
          latest,
          judgePain(baseline, latest).verdict === 'no-clear-change',
        ]);
      }
    }
  });

  it('keeps the dates under the axis apart and names the first and the last session', () => {
    fc.assert(
      fc.property(points, (given) => {
        const chart = painChart(given, box);
        const gaps = chart.dateTicks.slice(1).map((tick, index) => tick.x - (chart.dateTicks[index]?.x ?? 0));
        expect(gaps.every((gap) => gap >= 84)).toBe(true);
        expect(chart.dateTicks.at(-1)?.date).toBe(chart.marks.at(-1)?.date);
        expect(chart.dateTicks[0]?.date).toBe(chart.marks[0]?.date);
      }),
    );
  });
});
