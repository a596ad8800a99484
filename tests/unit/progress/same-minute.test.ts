import { expect, test } from 'vitest';
import { judgeSeries } from '#domain/progress/judge.ts';
import { seriesOf } from '#domain/progress/series.ts';
import { readingOf, sessionWith } from '#tests/support/progress-record.ts';

test('two sessions of one minute keep their order, whichever score is higher', () => {
  const first = sessionWith('2026-03-02', [readingOf('pain-now', 7)], 1);
  const second = sessionWith('2026-03-02', [readingOf('pain-now', 4)], 2);
  for (const sessions of [
    [first, second],
    [second, first],
  ]) {
    const [series] = seriesOf({ sessions, entries: [] });
    expect(series && judgeSeries(series)).toMatchObject({ verdict: 'better', change: -3 });
  }
});
