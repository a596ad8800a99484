import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { stories, storyNames } from '#tests/fixtures/progress/stories.ts';
import { chartPage } from '#tests/support/chart-page.ts';
import { goldenFaults, strangersIn } from '#tests/support/golden-pages.ts';
import { difference, inFourTones, picturesOf } from '#tests/support/page-pictures.ts';

/**
 * Charts of the ten stories as they are meant to look on paper. After a change that is meant, look at the new pages and
 * renew them with `UPDATE_GOLDEN=1 npx vitest run --project unit tests/unit/documents/progress-chart-pictures.test.ts`.
 */
const folder = join(import.meta.dirname, '../../golden/progress');
/** Lines are thin and dots small: more dots to the inch than a page of text needs, and less that may differ. */
const dotsToTheInch = 100;
const tolerated = 0.001;

for (const name of storyNames) {
  test(`${name}: looks as it was meant to`, async () => {
    const { record, today } = stories[name];
    const { pdf } = await chartPage(record, {
      hasTable: false,
      ...(record.isClosed ? {} : { until: today }),
    });
    expect(await goldenFaults(folder, name, await picturesOf(pdf, dotsToTheInch), tolerated)).toEqual([]);
  });
}

test('every picture that is kept belongs to a story', async () => {
  expect(await strangersIn(folder, storyNames)).toEqual([]);
});

test('one score that is two points off is seen in the picture', async () => {
  const { record } = stories['steady-recovery'];
  const [page, same, other] = await Promise.all(
    [record, record, withScore(record, 2)].map(async (each) => {
      const { pdf } = await chartPage(each, { hasTable: false });
      return (await picturesOf(pdf, dotsToTheInch))[0];
    }),
  );
  if (page === undefined || same === undefined || other === undefined) throw new Error('There is no page');
  expect(difference(page, inFourTones(same))).toBeLessThan(tolerated);
  expect(difference(page, other)).toBeGreaterThan(tolerated);
});

/** The course with the pain before its third session changed. */
function withScore(record: ProgressRecord, by: number): ProgressRecord {
  return {
    ...record,
    sessions: record.sessions.map((session, index) => {
      if (index !== 2) return session;
      const readings = session.facts.readings.map((reading) =>
        reading.measure === 'pain-now' && reading.timing === 'before'
          ? { ...reading, value: reading.value + by }
          : reading,
      );
      return { ...session, facts: { ...session.facts, readings } };
    }),
  };
}
