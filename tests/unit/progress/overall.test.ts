import { describe, expect, it } from 'vitest';
import { measureFacts, measureIds } from '#domain/measures/catalogue.ts';
import type { SeriesVerdict } from '#domain/progress/judge.ts';
import { episodeCourse, type OverallVerdict, overallOf } from '#domain/progress/overall.ts';
import { entered, moved, storyRecord } from '#tests/fixtures/progress/story-parts.ts';

const table: readonly (readonly [verdicts: readonly SeriesVerdict[], overall: OverallVerdict])[] = [
  [['better'], 'better'],
  [['worse'], 'worse'],
  [['better', 'worse'], 'mixed'],
  [['worse', 'not-clearly-different', 'better'], 'mixed'],
  [['better', 'not-clearly-different'], 'better'],
  [['worse', 'no-room'], 'worse'],
  [['not-clearly-different', 'no-room'], 'not-clearly-different'],
  [['no-room', 'not-comparable'], 'no-room'],
  [['not-comparable', 'too-early'], 'not-comparable'],
  [['too-early', 'not-judged'], 'too-early'],
  [['not-judged'], 'not-judged'],
  [[], 'not-judged'],
];

describe('the verdict over all', () => {
  it.each(table)('of %j is %s, in whatever order', (verdicts, overall) => {
    expect(overallOf(verdicts)).toBe(overall);
    expect(overallOf([...verdicts].reverse())).toBe(overall);
  });

  it('rests on pain before treatment, activities, questionnaires on them and the rating of change alone', () => {
    expect(measureIds.filter((id) => measureFacts[id].decides)).toEqual([
      ...['pain-now', 'activity', 'global-change', 'rmdq', 'odi', 'promis-function', 'promis-interference'],
      ...['pdi', 'peg'],
    ]);
  });

  it('is not moved by a movement, however far it went', () => {
    const record = storyRecord(93, { complaint: '', onset: '2025-12-01' }, [
      { date: '2026-01-01', pain: 5, measured: moved('fingertip-to-floor', 'tape', [40]) },
      { date: '2026-02-01', pain: 5, measured: moved('fingertip-to-floor', 'tape', [0]) },
    ]);
    expect(episodeCourse(record).overall).toBe('not-clearly-different');
  });

  it('is moved by what came in from a form without a session', () => {
    const record = storyRecord(92, { complaint: '', onset: '2025-12-01' }, [], {
      entries: [
        entered('odi', '2026-01-01', 40, { version: '2.1a' }),
        entered('odi', '2026-03-01', 20, { version: '2.1a' }),
      ],
    });
    expect(episodeCourse(record).overall).toBe('better');
  });
});
