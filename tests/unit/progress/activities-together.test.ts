import { describe, expect, it } from 'vitest';
import { activitiesTogether } from '#domain/progress/activities-together.ts';
import { episodeCourse } from '#domain/progress/overall.ts';
import { seriesOf } from '#domain/progress/series.ts';
import { entered, storyRecord } from '#tests/fixtures/progress/story-parts.ts';

type Scores = Readonly<Record<string, number>>;

const recordOf = (...visits: readonly Scores[]) =>
  storyRecord(
    95,
    { complaint: '', onset: '2025-12-01' },
    visits.map((activities, index) => ({
      date: `2026-01-${String(index * 7 + 1).padStart(2, '0')}`,
      activities,
    })),
  );
const together = (...visits: readonly Scores[]) => activitiesTogether(seriesOf(recordOf(...visits)));

describe('activities taken together (clinical data model, section 3; 2 points for the mean, PSFS)', () => {
  it.each([
    ['at the 2 points', { a: 3, b: 5 }, { a: 6, b: 6 }, 'better', 'reaches-points', 4, 6],
    ['just below', { a: 3, b: 5 }, { a: 5, b: 6 }, 'not-clearly-different', 'within-threshold', 4, 5.5],
    ['just above', { a: 3, b: 5 }, { a: 6, b: 7 }, 'better', 'reaches-points', 4, 6.5],
    ['the other way', { a: 6, b: 6 }, { a: 3, b: 5 }, 'worse', 'reaches-points', 6, 4],
    [
      'thirds just below',
      { a: 3, b: 3, c: 3 },
      { a: 5, b: 5, c: 4 },
      'not-clearly-different',
      'within-threshold',
      3,
      14 / 3,
    ],
    ['thirds at it', { a: 3, b: 3, c: 4 }, { a: 5, b: 5, c: 6 }, 'better', 'reaches-points', 10 / 3, 16 / 3],
    ['no room above 8', { a: 9, b: 8 }, { a: 10, b: 10 }, 'no-room', 'start-too-good', 8.5, 10],
    ['room at 8', { a: 8, b: 8 }, { a: 10, b: 10 }, 'better', 'reaches-points', 8, 10],
    ['no room below 2', { a: 1, b: 2 }, { a: 0, b: 1 }, 'no-room', 'start-too-bad', 1.5, 0.5],
    ['from 0', { a: 0, b: 0 }, { a: 2, b: 2 }, 'better', 'reaches-points', 0, 2],
  ] as const)('%s', (_what, first, last, verdict, reason, from, to) => {
    const result = together(first, last);
    expect({ verdict: result?.verdict, reason: result?.reason }).toEqual({ verdict, reason });
    expect(result?.baseline?.value).toBeCloseTo(from, 9);
    expect(result?.latest?.value).toBeCloseTo(to, 9);
  });

  it('one that was not asked is left out of both means, and is no 0', () => {
    const result = together({ a: 3, b: 5, c: 9 }, { a: 6, b: 7 });
    expect(result).toMatchObject({ count: 2, baseline: { value: 4 }, latest: { value: 6.5 } });
    expect(result?.keys).toEqual(['activity|a|', 'activity|b|']);
  });

  it('one that was named later is in neither mean and begins anew', () => {
    const record = recordOf({ a: 3, b: 5 }, { a: 6, b: 7, late: 8 }, { a: 6, b: 7, late: 2 });
    const course = episodeCourse(record);
    expect(course.activities).toMatchObject({ count: 2, verdict: 'better' });
    // It speaks for itself: it became worse by 6.
    expect(course.overall).toBe('mixed');
  });

  it('are none with fewer than two that were scored both times', () => {
    expect(together({ a: 3 }, { a: 9 })).toBeNull();
    expect(together({ a: 3, b: 3 }, { a: 9 })).toBeNull();
    expect(together({ a: 3, b: 3 })).toBeNull();
    expect(together()).toBeNull();
  });

  it('answers in the waiting room and those in the note of that day are one occasion', () => {
    const record = storyRecord(
      94,
      { complaint: '', onset: '2025-12-01' },
      [{ date: '2026-01-01', activities: { a: 8, b: 8 } }],
      {
        entries: ['a', 'b'].map((item) =>
          entered('activity', '2026-01-01', 3, { source: 'client', window: 'now', item }),
        ),
      },
    );
    expect(activitiesTogether(seriesOf(record))).toBeNull();
  });

  it('count once for the verdict over all, however many they are', () => {
    // Each alone moves by less than its 3 points; together they reach their 2.
    const { measures, overall } = episodeCourse(recordOf({ a: 3, b: 3, c: 3 }, { a: 5, b: 5, c: 5 }));
    expect(measures.map(({ judgement }) => judgement.verdict)).toEqual(
      Array.from({ length: 3 }, () => 'not-clearly-different'),
    );
    expect(overall).toBe('better');
  });
});
