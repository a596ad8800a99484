import { describe, expect, it } from 'vitest';
import { canBeValue } from '#domain/measures/entered-reading.ts';
import { entryFault } from '#domain/measures/entry-check.ts';
import { episodeCourse } from '#domain/progress/overall.ts';
import { type ProgressRecord, progressRecord } from '#domain/progress/record.ts';
import { reviewPrompt } from '#domain/progress/review-prompt.ts';
import type { SeriesName } from '#domain/progress/series.ts';
import { goldenOnTheWay, goldenVerdicts } from '#tests/fixtures/progress/golden-verdicts.ts';
import { manySessions } from '#tests/fixtures/progress/many-sessions.ts';
import { stories, storyNames } from '#tests/fixtures/progress/stories.ts';
import { upTo } from '#tests/fixtures/progress/story-parts.ts';

const nameOf = ({ measure, item, side }: SeriesName) =>
  `${measure}${item === '' ? '' : `: ${item}`}${side === null ? '' : `, ${side}`}`;

function said(record: ProgressRecord, today: string) {
  const course = episodeCourse(record);
  const prompt = reviewPrompt(record, course, today);
  return {
    overall: course.overall,
    measures: Object.fromEntries(
      course.measures.map(({ series, judgement }) => [nameOf(series), judgement.verdict]),
    ),
    activities: course.activities?.verdict ?? null,
    prompt: prompt === null ? null : `${prompt.kind}, ${prompt.because}`,
  };
}

describe('the ten stories', () => {
  it.each(storyNames)('%s is judged as a careful therapist would', (name) => {
    const { record, today } = stories[name];
    expect(said(record, today)).toEqual(goldenVerdicts[name]);
  });

  it.each(goldenOnTheWay)(
    '%s after %d sessions: pain %s, all together %s, %s',
    (name, count, pain, overall, prompt) => {
      const record = upTo(stories[name].record, count);
      const result = said(record, record.sessions.at(-1)?.date ?? '');
      expect({ pain: result.measures['pain-now'], overall: result.overall, prompt: result.prompt }).toEqual({
        ...{ pain, overall, prompt },
      });
    },
  );

  it.each([
    ...storyNames.flatMap((name) => {
      const story = stories[name];
      return 'earlier' in story ? [story.record, story.earlier] : [story.record];
    }),
    manySessions(300),
  ])('$complaint: is a record that the program could have kept', (record) => {
    expect(progressRecord.parse(record)).toEqual(record);
    const dates = record.sessions.map(({ date, time }) => `${date} ${time}`);
    expect(dates).toEqual([...dates].sort());
    expect(record.onset <= (dates[0] ?? '')).toBe(true);
    for (const { reading, source } of record.entries) expect(entryFault(reading, source)).toBeNull();
    for (const { facts } of record.sessions) {
      for (const { measure, value } of facts.readings) expect(canBeValue(measure, value), measure).toBe(true);
    }
  });

  it('the earlier episode of a new one is judged by itself', () => {
    const { earlier } = stories['new-episode'];
    if (earlier === undefined) throw new Error('no earlier episode');
    expect(episodeCourse(earlier).overall).toBe('better');
  });
});
