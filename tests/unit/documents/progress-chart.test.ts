import { expect, test } from 'vitest';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { stories, storyNames } from '#tests/fixtures/progress/stories.ts';
import { chartPage, chartTheme } from '#tests/support/chart-page.ts';
import { checkPdf, type TagNode } from '#tests/support/pdf-check.ts';
import { colourOperators, contentOf, unmarkedPainting } from '#tests/support/pdf-streams.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { layoutFaults } from './layout-faults.ts';

const nodesIn = (role: string, node: TagNode): readonly TagNode[] => [
  ...(node.role === role ? [node] : []),
  ...node.children.flatMap((child) => nodesIn(role, child)),
];

async function page(record: ProgressRecord, more: Parameters<typeof chartPage>[1] = {}) {
  const rendered = await chartPage(record, more);
  return { ...rendered, checked: await checkPdf(rendered.pdf) };
}

test.each(storyNames)('%s: passes the machine check, stays on its page and is all lines', async (name) => {
  const { record, today } = stories[name];
  for (const language of ['en', 'es'] as const) {
    const { pdf, checked, unprintable } = await page(record, { language, until: today });
    expect(unprintable).toEqual([]);
    expect(checked.findings).toEqual([]);
    expect(layoutFaults(checked, chartTheme.margin.left - 1)).toEqual([]);
    expect(contentOf(pdf).flatMap(unmarkedPainting)).toEqual([]);
    expect(Buffer.from(pdf).includes('/Subtype /Image')).toBe(false);
  }
});

test('the chart is one figure whose words have its numbers', async () => {
  const { checked } = await page(stories.flare.record);
  const [figure, ...others] = checked.tags.flatMap((tree) => nodesIn('Figure', tree));
  expect(others).toEqual([]);
  expect(figure?.alt).toContain(
    'Pain now: 8 values before treatment, first 6 on 2 Mar 2026, lowest 3, highest 8, latest 3 on 20 Apr 2026.',
  );
  expect(figure?.alt).toContain('Between 4.2 and 8 a value is no change that counts.');
  expect(figure?.alt).toContain('One flare-up was noted.');
});

test('the table has every number of the chart, value and value after treatment', async () => {
  const { record } = stories['steady-recovery'];
  const { pdf, checked } = await page(record);
  expect(checked.tags.flatMap((tree) => nodesIn('TR', tree)).length).toBe(1 + record.sessions.length);
  const { text } = await readWithPoppler(pdf);
  for (const { facts } of record.sessions) {
    const [before, after] = (['before', 'after'] as const).map(
      (timing) =>
        facts.readings.find((reading) => reading.measure === 'pain-now' && reading.timing === timing)?.value,
    );
    if (before !== undefined)
      expect(text).toContain(after === undefined ? `${before}` : `${before}, then ${after}`);
  }
});

test('of many dates the first, the latest and some in between stand, and the table says so', async () => {
  const { checked } = await page(stories['three-years'].record);
  expect(checked.tags.flatMap((tree) => nodesIn('TR', tree)).length).toBe(13);
  expect(checked.words).toMatch(/12 of \d+ dates: the first, the latest, and some in between\./);
  expect(checked.words).toContain('4 Sep 2023');
  expect(checked.words).toContain('27 Jul 2026');
});

test('what was obtained in another way has its mark in the table and its sign in the legend', async () => {
  const { checked } = await page(stories['changed-method'].record);
  expect(checked.words).toContain('14 *');
  expect(checked.words).toContain('Measured or asked in another way');
  expect(checked.words).toContain('* Measured or asked in another way, so not compared.');
  const usual = await page(stories['one-session'].record);
  expect(usual.checked.words).not.toContain('another way');
});

test('a threshold that was not read at its source draws no band on paper', async () => {
  const { record } = stories.plateau;
  const only = (key: string) => page(record, { panels: [{ key, title: 'Measure', note: '' }] });
  expect((await only('pain-now||')).checked.words).toContain('No change that counts');
  expect((await only('global-change||')).checked.words).not.toContain('No change that counts');
});

test('without colour nothing has one', async () => {
  const { pdf } = await page(stories.contradictory.record, { isGrey: true });
  expect(contentOf(pdf).flatMap(colourOperators)).toEqual([]);
});

test('a panel that nobody knows is left out, and without any there is no figure', async () => {
  const { checked } = await page(stories.plateau.record, {
    panels: [{ key: 'pdi||', title: 'Not there', note: '' }],
  });
  expect(checked.tags.flatMap((tree) => nodesIn('Figure', tree))).toEqual([]);
});
