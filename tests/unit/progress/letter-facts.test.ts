import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isClearChange } from '#domain/measures/activity.ts';
import { emptyNote } from '#domain/notes/body.ts';
import type { RangeEntry } from '#domain/notes/objective.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import {
  activityCourses,
  type LetterSession,
  rangeCourses,
  techniqueShares,
} from '#domain/progress/letter-facts.ts';

const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}`;

function scored(date: string, ...activities: readonly (readonly [name: string, score: number | null])[]) {
  const rows = activities.map(([name, score], index) => ({ id: id(index), name, score }));
  const subjective = { ...emptyNote.subjective, activities: rows };
  return { date, body: { ...emptyNote, subjective } } satisfies LetterSession;
}

function measured(date: string, ...entries: readonly Partial<RangeEntry>[]): LetterSession {
  const ranges = entries.map((entry, index) => ({
    id: id(index),
    movement: 'fingertip-to-floor' as const,
    side: null,
    method: 'tape' as const,
    device: '',
    before: null,
    after: null,
    isPainful: null,
    pain: null,
    endFeel: '',
    ...entry,
  }));
  return { date, body: { ...emptyNote, objective: { ...emptyNote.objective, ranges } } };
}

describe('activities', () => {
  test('first and latest score of each, however its name is written', () => {
    const courses = activityCourses([
      scored(day(1), ['Sitting at work', 3], ['Gardening', 5]),
      scored(day(8), ['sitting at work ', 4]),
      scored(day(15), ['Sitting at work', 7], ['Gardening', null]),
    ]);
    expect(courses).toEqual([
      {
        name: 'Sitting at work',
        first: { date: day(1), value: 3 },
        latest: { date: day(15), value: 7 },
        verdict: 'better',
      },
      { name: 'Gardening', first: { date: day(1), value: 5 }, latest: null, verdict: null },
    ]);
  });

  test.each([
    [5, 7, 'no-clear-change'],
    [5, 8, 'better'],
    [5, 2, 'worse'],
    [5, 3, 'no-clear-change'],
  ])(
    'from %i to %i is %s: 3 points are detectable in one activity (Rehabilitation Measures Database, PSFS)',
    (from, to, verdict) => {
      const [course] = activityCourses([scored(day(1), ['Walking', from]), scored(day(2), ['Walking', to])]);
      expect(course?.verdict).toBe(verdict);
    },
  );

  test('a change and its way back weigh the same', () => {
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(score, score, (one, other) => isClearChange(one, other) === isClearChange(other, one)),
    );
  });
});

describe('movements', () => {
  test('are compared only where they were measured the same way', () => {
    const courses = rangeCourses([
      measured(day(1), { before: 20 }, { movement: 'flexion', method: 'inclinometer', before: 40 }),
      measured(day(8), { before: 15 }, { movement: 'flexion', method: 'estimate', before: 60 }),
      measured(day(15), { before: 8 }),
    ]);
    expect(courses).toHaveLength(1);
    expect(courses[0]).toMatchObject({
      entry: { movement: 'fingertip-to-floor' },
      first: { date: day(1), value: 20 },
      latest: { date: day(15), value: 8 },
      change: { direction: 'better' },
    });
  });

  test('say nothing of a change within the noise of measuring', () => {
    const [course] = rangeCourses([measured(day(1), { before: 20 }), measured(day(8), { before: 19 })]);
    expect(course?.change).toBeNull();
  });

  test('measured once, or only after treatment, have no course', () => {
    expect(rangeCourses([measured(day(1), { before: 20 }), measured(day(8), { after: 10 })])).toEqual([]);
  });
});

test('techniques are counted by session and summed in minutes, the longest first', () => {
  const row = (technique: 'swedish' | 'deep-tissue' | 'heat-cold', minutes: number | null) =>
    newTreatmentRow(id(1), {
      technique,
      stroke: null,
      structure: 'quadratus-lumborum',
      side: 'left',
      minutes,
    });
  const treated = (date: string, ...rows: ReturnType<typeof row>[]): LetterSession => ({
    date,
    body: { ...emptyNote, treatment: { ...emptyNote.treatment, rows } },
  });
  expect(
    techniqueShares([
      treated(day(1), row('swedish', 10), row('deep-tissue', 20), row('deep-tissue', 5)),
      treated(day(8), row('deep-tissue', 15), row('heat-cold', null)),
    ]),
  ).toEqual([
    { technique: 'deep-tissue', sessions: 2, minutes: 40 },
    { technique: 'swedish', sessions: 1, minutes: 10 },
    { technique: 'heat-cold', sessions: 1, minutes: null },
  ]);
});
