import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/dates/calendar-date.ts';
import { type MeasureId, measureFacts, measureIds } from '#domain/measures/catalogue.ts';
import { judgeSeries } from '#domain/progress/judge.ts';
import type { Reading } from '#domain/progress/reading.ts';
import { seriesOf } from '#domain/progress/series.ts';
import { entered, storyRecord } from '#tests/fixtures/progress/story-parts.ts';
import { type CoursePoint, courseExamples } from '#tests/fixtures/progress/worked-courses.ts';
import { changeExamples } from '#tests/fixtures/progress/worked-examples.ts';

const dayOf = (day: number) => addDays('2026-01-01', day - 1);

function readingOf(measure: MeasureId, { value, timing, side, item, way }: CoursePoint): Reading {
  const { windows, hasItems, hasSides } = measureFacts[measure];
  return {
    ...{ measure, value, timing: timing ?? 'before' },
    ...{ item: item ?? (hasItems ? 'Walking' : ''), side: side ?? (hasSides ? 'left' : null) },
    way: { window: windows[0], method: null, device: '', version: '', ...way },
  };
}

/** The series that the last point belongs to. */
function judged(measure: MeasureId, points: readonly CoursePoint[]) {
  const days = [...new Set(points.filter(({ isEntry }) => isEntry !== true).map(({ day }) => day))];
  const visits = days.map((day) => ({
    date: dayOf(day),
    measured: points
      .filter((each) => each.day === day && each.isEntry !== true)
      .map((each) => readingOf(measure, each)),
  }));
  const entries = points
    .filter(({ isEntry }) => isEntry === true)
    .map((each) => ({ ...entered(measure, dayOf(each.day), each.value), reading: readingOf(measure, each) }));
  const record = storyRecord(99, { complaint: '', onset: dayOf(1) }, visits, { entries });
  const last = points.at(-1);
  const series = seriesOf(record);
  const wanted = series.find(
    ({ item, side }) =>
      last !== undefined &&
      side === readingOf(measure, last).side &&
      item.trim().toLowerCase().replace(/\s+/g, ' ') ===
        readingOf(measure, last).item.trim().toLowerCase().replace(/\s+/g, ' '),
  );
  if (wanted === undefined) throw new Error('no series');
  return judgeSeries(wanted);
}

describe('worked examples of every threshold', () => {
  it.each(changeExamples)('%s from %d to %d: %s, %s (%s)', (measure, from, to, verdict, reason) => {
    const result = judged(measure, [
      { day: 1, value: from },
      { day: 8, value: to },
    ]);
    expect({ verdict: result.verdict, reason: result.reason }).toEqual({ verdict, reason });
    expect(result.latest?.value).toBe(to);
    if (!measureFacts[measure].isChangeItself) expect(result.baseline?.value).toBe(from);
  });

  it('are at least eighty, each with its source, and leave no measure out', () => {
    expect(changeExamples.length).toBeGreaterThanOrEqual(80);
    expect(new Set(changeExamples.map(([measure]) => measure)).size).toBe(measureIds.length);
    expect(changeExamples.filter(([, , , , , source]) => source.trim() === '')).toEqual([]);
  });

  it('say only what was read at its source on paper', () => {
    for (const [measure, from, to] of changeExamples) {
      const { threshold, isPrintable } = judged(measure, [
        { day: 1, value: from },
        { day: 8, value: to },
      ]);
      expect(isPrintable, measure).toBe(threshold?.isRead ?? true);
      if (['global-change', 'pdi', 'peg'].includes(measure) && threshold !== null) {
        expect(isPrintable, measure).toBe(false);
      }
    }
  });
});

describe('worked courses', () => {
  it.each(courseExamples)('$measure: $rule ($source)', ({ measure, points, ...expected }) => {
    const { verdict, reason, baseline, latest, change, leftOut } = judged(measure, points);
    expect({ verdict, reason, leftOut }).toEqual({
      ...{ verdict: expected.verdict, reason: expected.reason, leftOut: expected.leftOut ?? 0 },
    });
    const values = change === null ? null : [baseline?.value, latest?.value];
    expect(values).toEqual(expected.judged);
  });
});
