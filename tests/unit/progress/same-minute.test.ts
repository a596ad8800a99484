import { expect, test } from 'vitest';
import { judgeSeries } from '#domain/progress/judge.ts';
import type { ProgressSession } from '#domain/progress/record.ts';
import { seriesOf } from '#domain/progress/series.ts';

const at = (sessionId: string, value: number): ProgressSession => ({
  ...{ sessionId, noteId: sessionId, date: '2026-03-02', time: '10:00', therapist: 'Robin Vale' },
  facts: {
    readings: [
      {
        ...{ measure: 'pain-now', item: '', side: null, timing: 'before', value },
        way: { window: 'now', method: null, device: '', version: '' },
      },
    ],
    ...{ care: [], response: null, changeSinceLast: null, adverse: [], regions: [], found: [] },
    plan: { sessionCount: null, reviewOn: null },
  },
});

test('two sessions of one minute keep their order, whichever score is higher', () => {
  const [first, second] = [at('a', 7), at('b', 4)];
  for (const sessions of [
    [first, second],
    [second, first],
  ]) {
    const [series] = seriesOf({ sessions, entries: [] });
    expect(series && judgeSeries(series)).toMatchObject({ verdict: 'better', change: -3 });
  }
});
