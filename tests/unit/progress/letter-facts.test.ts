import { describe, expect, test } from 'vitest';
import { letterMeasures, missingMeasures, painNoted, printedOverall } from '#domain/progress/letter-facts.ts';
import { episodeCourse } from '#domain/progress/overall.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { activity, asked, course, measured, session, steady } from '#tests/unit/documents/sample-course.ts';

function rowsOf(record: ProgressRecord) {
  return letterMeasures(record, episodeCourse(record));
}

const namesOf = (record: ProgressRecord) =>
  rowsOf(record).map(({ measure, item, together }) => (together === null ? item || measure : 'together'));

const plan = (more: Partial<ProgressRecord['plans'][number]>) => ({
  ...({ measure: 'pain-now', item: '', side: null, target: null, targetOn: null, cadence: null } as const),
  ...more,
});

describe('what a letter tells', () => {
  test('begins with what decides, then the activities, then what was judged, then the rest', () => {
    const first = [
      asked('global-change', 2, { way: { window: 'since-start', method: null, device: '', version: '' } }),
      asked('sleep', 4),
      measured('flexion', 40, 'inclinometer'),
      ...steadyFirst(),
      asked('stress', 3),
    ];
    const last = [asked('sleep', 6), measured('flexion', 45, 'inclinometer'), ...steadyLast()];
    const record = course(session('2026-10-01', first), session('2026-11-01', last));
    expect(namesOf(record)).toEqual([
      'pain-now',
      'together',
      'Digging',
      'Sitting',
      'global-change',
      'fingertip-to-floor',
      'sleep',
      'flexion',
      'stress',
    ]);
  });

  test('leaves out what was only noted after treatment, and a single activity decides by itself', () => {
    const record = course(
      session('2026-10-01', [asked('pain-now', 4, { timing: 'after' }), activity('Sitting', 3)]),
      session('2026-11-01', [activity('Sitting', 7)]),
    );
    expect(rowsOf(record)).toMatchObject([{ measure: 'activity', item: 'Sitting', decides: true }]);
    expect(missingMeasures(rowsOf(record))).toEqual(['pain-now']);
    expect(painNoted(record)).toBe(0);
  });

  test('holds each target against the latest value, in the direction of the measure', () => {
    const plans = [
      plan({ target: 3 }),
      plan({ measure: 'activity', item: ' sitting AT work', target: 8, targetOn: '2027-01-01' }),
      plan({ measure: 'sleep', target: 8 }),
    ];
    const targets = rowsOf({ ...steady, plans }).flatMap(({ target }) => (target === null ? [] : [target]));
    expect(targets).toEqual([
      { value: 3, on: null, isReached: true },
      { value: 8, on: '2027-01-01', isReached: false },
    ]);
  });
});

describe('the verdict over all on paper', () => {
  const said = (record: ProgressRecord) => printedOverall(rowsOf(record), episodeCourse(record));

  test('is the one of the screen', () => {
    expect(said(steady)).toBe('better');
    expect(said(course(session('2026-10-01', [asked('pain-now', 6)])))).toBe('too-early');
    expect(said(course())).toBe('not-judged');
  });

  test('is not given where a threshold that was not read at its source would change it', () => {
    // The client's own rating says worse, by a threshold that is known from textbooks only.
    const rated = course(
      session('2026-10-01', [asked('pain-now', 7)]),
      session('2026-11-01', [
        asked('pain-now', 3),
        asked('global-change', -3, { way: { window: 'since-start', method: null, device: '', version: '' } }),
      ]),
    );
    expect(episodeCourse(rated).overall).toBe('mixed');
    expect(said(rated)).toBeNull();
  });
});

function steadyFirst() {
  return [
    asked('pain-now', 7),
    activity('Digging', 2),
    activity('Sitting', 3),
    measured('fingertip-to-floor', 22),
  ];
}

function steadyLast() {
  return [
    asked('pain-now', 3),
    activity('Digging', 6),
    activity('Sitting', 7),
    measured('fingertip-to-floor', 9),
  ];
}
