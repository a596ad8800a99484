import { expect, test } from 'vitest';
import { handoutLanguages } from '#domain/handouts/languages.ts';
import { type LetterAudience, letterAudiences } from '#domain/progress/letter-audience.ts';
import { findBlock } from '#main/content/load.ts';
import { type DischargeInput, renderDischargeSummary } from '#main/documents/discharge-summary.ts';
import { checkPdf, rolesIn } from '#tests/support/pdf-check.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { layoutFaults } from './layout-faults.ts';
import { course, paperInput, session, steady } from './sample-course.ts';

async function input(
  audience: LetterAudience,
  language: 'en' | 'es' = 'en',
  more: Partial<DischargeInput> = {},
): Promise<DischargeInput> {
  const base = await paperInput({ audience });
  const help = findBlock(audience === 'client' ? language : 'en', 'get-help');
  if (help === undefined) throw new Error('no text on when to get help');
  return {
    ...base,
    client: { ...base.client, handoutLanguage: language },
    episode: { ...base.episode, mechanism: 'Dug a trench for two days' },
    record: {
      ...steady,
      plans: [
        { measure: 'pain-now', item: '', side: null, target: 3, targetOn: null, cadence: null },
        {
          measure: 'activity',
          item: 'Digging',
          side: null,
          target: 9,
          targetOn: '2027-01-12',
          cadence: null,
        },
      ],
    },
    closedOn: '2026-11-23',
    homeCare: {
      on: '2026-11-01',
      exercises: [
        { exercise: 'pelvic-tilt', dose: '10 times a day' },
        { exercise: 'walking', dose: '' },
      ],
      words: 'Stand up each half hour.',
    },
    goalProgress: 80,
    help,
    emergencyNumber: '911',
    ...more,
  };
}

async function wordsOf(summary: DischargeInput): Promise<string> {
  const { pdf } = await renderDischargeSummary(summary);
  return (await readWithPoppler(pdf)).text.replace(/\s+/g, ' ');
}

test('tells why they came, what was done, how it ended in numbers, and what was given for home', async () => {
  for (const audience of letterAudiences) {
    const words = await wordsOf(await input(audience));
    for (const said of [
      'Aches low on the left after digging',
      'Dug a trench for two days',
      '3, from October 11, 2026 to November 22, 2026',
      'November 23, 2026',
      '−4',
      '3, reached',
      '1 of 2 goals set in numbers was reached.',
      '80 %',
      'Swedish: 3 sessions, 75 minutes',
      'pressure 2 of 5',
      'soreness at 1 session',
      '3 of 3 sessions',
      'Pelvic tilt, 10 times a day; Walking',
      'Stand up each half hour.',
      'Keeping active is the best-studied way to lower the chance of another episode.',
      'Ana Ruiz, LMT',
    ]) {
      expect(words).toContain(said);
    }
    expect(words).not.toMatch(/because of|thanks to|caused by|due to/i);
    expect(words).toMatch(/does not diagnose|not a diagnosis/);
  }
});

test('holds on one page for a physician; a client’s has the lists of when to get help, whole', async () => {
  for (const paper of ['a4', 'letter'] as const) {
    for (const audience of letterAudiences) {
      for (const language of handoutLanguages) {
        const base = await input(audience, language);
        const { pdf, pages, unprintable } = await renderDischargeSummary({
          ...base,
          practice: { ...base.practice, paper },
        });
        expect(pages).toBe(audience === 'physician' ? 1 : 2);
        expect(unprintable).toEqual([]);
        const checked = await checkPdf(pdf);
        expect(checked.findings).toEqual([]);
        expect(layoutFaults(checked, 53)).toEqual([]);
        const roles = new Set(checked.tags.flatMap(rolesIn));
        for (const role of ['H1', 'H2', 'Figure', 'Table']) expect(roles).toContain(role);
        const words = checked.words.replace(/\s+/g, ' ');
        if (audience === 'physician') continue;
        expect(words).toContain(language === 'es' ? 'Llame ahora al 911' : 'Call 911 now');
        expect(words).toContain(
          language === 'es' ? 'no mejora en unas semanas' : 'you are no better in a few weeks',
        );
      }
    }
  }
});

test('is in the language of the client', async () => {
  const words = await wordsOf(await input('client', 'es'));
  for (const said of [
    'Resumen de su atención',
    'De 2 metas en números se logró 1.',
    'dolor muscular en 1 sesión',
    'Basculación pélvica, 10 times a day; Caminar',
    'El alivio suele ser a corto plazo.',
    'Cuándo pedir ayuda',
    'Página 1 de 2',
  ]) {
    expect(words).toContain(said);
  }
});

test('says what is missing: nothing noted of reactions, no goal, nothing for home, still open', async () => {
  const bare = await input('physician', 'en', {
    record: course(session('2026-10-11', [], { adverse: [], care: [] })),
    plan: null,
    homeCare: null,
    goalProgress: null,
    closedOn: null,
  });
  const words = await wordsOf(bare);
  for (const said of [
    'No measures are recorded for this episode.',
    'No target was set in numbers.',
    'No treatment is recorded.',
    'Adverse reactions are not recorded.',
    'No home care is recorded.',
    'still open',
  ]) {
    expect(words).toContain(said);
  }
});
