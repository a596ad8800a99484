import { describe, expect, test } from 'vitest';
import type { AskedScore } from '#domain/intake/check-in.ts';
import { scoreQuestionIds } from '#domain/intake/score-questions.ts';
import { checkInEn } from '#domain/terms/check-in-en.ts';
import { checkInEs } from '#domain/terms/check-in-es.ts';
import { type MeasureSheetInput, renderMeasureSheet } from '#main/documents/measure-sheet.ts';
import { checkPdf, rolesIn } from '#tests/support/pdf-check.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { layoutFaults } from './layout-faults.ts';
import { fontsFolder } from './sample-handout.ts';

const activities = ['Putting on socks', 'Driving to work', 'Lifting my granddaughter', 'A film', 'Sleeping'];

/** All eleven questions: the most that there can be. */
const everything: readonly AskedScore[] = scoreQuestionIds.map((question) => {
  const item = activities[Number(/^activity-(\d)$/.exec(question)?.[1]) - 1] ?? '';
  return { question, item, lastValue: item === '' ? null : 4, lastOn: item === '' ? null : '2026-11-12' };
});

const toName: readonly AskedScore[] = (['pain-now', 'activity-1', 'activity-2', 'activity-3'] as const).map(
  (question) => ({ question, item: '', lastValue: null, lastOn: null }),
);

function sheet(more: Partial<MeasureSheetInput> = {}): MeasureSheetInput {
  return {
    practice: { name: 'Willow Street Massage', paper: 'a4' },
    client: { name: 'Marta Łukasiewicz', handoutLanguage: 'en' },
    asked: everything,
    createdAt: '2026-11-22T15:02:11.000Z',
    fontsFolder,
    ...more,
  };
}

const longName = 'Carrying the shopping from the car up three flights of stairs without a rest, '
  .repeat(3)
  .slice(0, 200);

describe('the sheet', () => {
  test.each([
    ['a4', 'en', everything],
    ['letter', 'en', everything],
    ['a4', 'es', everything],
    ['letter', 'es', everything],
    ['a4', 'en', toName],
    ['letter', 'en', everything.map((each) => (each.item === '' ? each : { ...each, item: longName }))],
  ] as const)('is one page of %s in %s, tagged and without a fault', async (paper, language, asked) => {
    const { pdf, pages, unprintable } = await renderMeasureSheet(
      sheet({
        practice: { name: 'Willow Street Massage', paper },
        client: { name: 'Marta Łukasiewicz', handoutLanguage: language },
        asked,
      }),
    );
    expect(pages).toBe(1);
    expect(unprintable).toEqual([]);
    const checked = await checkPdf(pdf);
    expect(checked.findings).toEqual([]);
    expect(layoutFaults(checked, 45)).toEqual([]);
    const roles = new Set(checked.tags.flatMap(rolesIn));
    for (const role of ['H1', 'P']) expect(roles).toContain(role);
  });

  test.each([
    ['en', checkInEn, 'last time 4', 'How well can you do this today?'],
    ['es', checkInEs, 'la última vez 4', '¿Qué tal puede hacer esto hoy?'],
  ] as const)(
    'asks in %s, names the activities with their earlier score and every number',
    async (language, words, last, rate) => {
      const client = { name: 'Marta Łukasiewicz', handoutLanguage: language };
      const text = (await checkPdf((await renderMeasureSheet(sheet({ client }))).pdf)).words.replace(
        /\s+/g,
        ' ',
      );
      for (const id of ['pain-now', 'pain-best', 'pain-worst', 'global-change', 'sleep', 'stress'] as const)
        expect(text).toContain(words[id].ask);
      for (const activity of activities) expect(text).toContain(`${rate} ${activity}`);
      expect(text.split(last)).toHaveLength(activities.length + 1);
      expect(text).toContain('0 1 2 3 4 5 6 7 8 9 10');
      expect(text).toContain('−5 −4 −3 −2 −1 0 +1 +2 +3 +4 +5');
      expect(text).toContain(words['activity-1'].ends.high);
    },
  );

  test('leaves a line to write on where no activity is named yet, and shows no earlier score', async () => {
    const { words } = await checkPdf((await renderMeasureSheet(sheet({ asked: toName }))).pdf);
    expect(words).toContain(checkInEn['activity-1'].short);
    expect(words).not.toContain('last time');
  });

  test('other programs read it without a complaint, and its title never names the client', async () => {
    const report = await readWithPoppler((await renderMeasureSheet(sheet())).pdf);
    expect(report.complaints).toBe('');
    expect(report.text).toContain('Marta Łukasiewicz');
    expect(JSON.stringify(report.info)).not.toContain('Marta');
  });
});
