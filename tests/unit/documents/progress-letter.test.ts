import { expect, test } from 'vitest';
import { handoutLanguages } from '#domain/handouts/languages.ts';
import { letterAudiences } from '#domain/progress/letter-audience.ts';
import { renderProgressLetter } from '#main/documents/progress-letter.ts';
import type { EpisodePaperInput } from '#main/documents/progress-letter-input.ts';
import { checkPdf, rolesIn } from '#tests/support/pdf-check.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { layoutFaults } from './layout-faults.ts';
import { activity, asked, course, measured, paperInput, session } from './sample-course.ts';

async function wordsOf(more: Partial<EpisodePaperInput> = {}): Promise<string> {
  const { pdf, pages } = await renderProgressLetter(await paperInput(more));
  expect(pages).toBe(1);
  return (await readWithPoppler(pdf)).text.replace(/\s+/g, ' ');
}

test('on one tagged page: who, what changed and by whose measure, the chart, what was done, goals, plan', async () => {
  for (const audience of letterAudiences) {
    const { pdf, pages } = await renderProgressLetter(await paperInput({ audience }));
    expect(pages).toBe(1);
    const report = await readWithPoppler(pdf);
    expect(report.complaints).toBe('');
    const text = report.text.replace(/\s+/g, ' ');
    for (const words of [
      'Aches low on the left after digging',
      'about October 1, 2026',
      '3, from October 11, 2026 to November 22, 2026',
      '−4',
      'Ostelo 2008',
      '“Sitting at work”',
      '+4',
      'Rehabilitation Measures Database',
      '−13 cm',
      'Ekedahl 2012',
      '75 minutes',
      'Sit through a day at work; Dig the garden',
      'Weekly for four weeks',
      'Every two weeks',
      'December 6, 2026 at 2:30 pm',
      'Ana Ruiz, LMT',
    ]) {
      expect(text).toContain(words);
    }
    const checked = await checkPdf(pdf);
    expect(checked.findings).toEqual([]);
    const roles = new Set(checked.tags.flatMap(rolesIn));
    for (const role of ['H1', 'H2', 'Figure', 'Table', 'THead', 'TH', 'TD']) expect(roles).toContain(role);
  }
});

test('speaks to a client in plain words and to a physician with methods', async () => {
  const client = await wordsOf({ audience: 'client' });
  const physician = await wordsOf();
  expect(client).toContain('Clearly less pain');
  expect(client).toContain('You move further');
  expect(client).not.toMatch(/baseline|detectable|threshold|Flexion/i);
  expect(physician).toContain('reaches the smallest meaningful change');
  expect(physician).toContain('Fingertip to floor, tape');
  expect(physician).toContain('acute and subacute low back pain');
  expect(physician).toContain('To: Dr. Osei, Lake Clinic');
  const { client: known } = await paperInput();
  expect(await wordsOf({ client: { ...known, physician: '' } })).toContain('To: the treating physician');
});

test('is in the language of the client, dates and numbers included; a physician’s is not', async () => {
  const { client } = await paperInput();
  const spanish = { ...client, handoutLanguage: 'es' as const };
  const words = await wordsOf({ audience: 'client', client: spanish });
  for (const said of [
    'Su evolución',
    'Claramente menos dolor',
    '2,5',
    '11 oct 2026',
    'hacia el 1 de octubre de 2026',
    'masaje de tejido profundo',
    'Página 1 de 1',
    // No head is broken within a word.
    ' Cambio ',
    'No es un diagnóstico',
  ]) {
    expect(words).toContain(said);
  }
  expect(words).not.toMatch(/\b(pain|session|score|first|latest|minutes|page|visit)\b/i);
  const { pdf } = await renderProgressLetter(await paperInput({ audience: 'client', client: spanish }));
  const { info, findings } = await checkPdf(pdf);
  expect(findings).toEqual([]);
  expect(info).toMatchObject({ Title: 'Su evolución', Language: 'es' });
  expect(await wordsOf({ client: spanish })).toContain('Progress letter');
});

test('gives no diagnosis and no cause', async () => {
  for (const audience of letterAudiences) {
    for (const handoutLanguage of handoutLanguages) {
      const base = await paperInput();
      const words = await wordsOf({ audience, client: { ...base.client, handoutLanguage } });
      expect(words).not.toMatch(/because of|thanks to|caused by|due to|gracias a|debido a/i);
      expect(words).toMatch(/does not diagnose|not a diagnosis|No es un diagnóstico/);
    }
  }
});

test('says what is missing, and judges nothing by a single score', async () => {
  expect(await wordsOf({ record: course(), plan: null })).toContain(
    'No measures are recorded for this episode.',
  );
  const once = await wordsOf({ record: course(session('2026-10-11', [asked('pain-now', 7)])) });
  expect(once).toContain('One value so far');
  expect(once).toContain('No activities are recorded.');
  expect(once).not.toMatch(/Ostelo|Stratford|Ekedahl/);
  const gaps = course(
    session('2026-10-11', [activity('Sitting', 3)]),
    session('2026-10-18', [asked('pain-now', 5)]),
    session('2026-10-25', [asked('pain-now', 2), activity('Sitting', 6)]),
  );
  expect(await wordsOf({ record: gaps })).toContain('Pain before treatment was recorded at 2 of 3 sessions.');
});

test('prints no verdict by a threshold that was not read at its source, only the numbers', async () => {
  const since = { window: 'since-start', method: null, device: '', version: '' } as const;
  const record = course(
    session('2026-10-11', [asked('pain-now', 7)]),
    session('2026-11-01', [asked('pain-now', 3), asked('global-change', -3, { way: since })]),
  );
  for (const [audience, said] of [
    ['physician', 'reported one by one and not summed up'],
    ['client', 'not summed up on this page'],
  ] as const) {
    const words = await wordsOf({ audience, record });
    expect(words).toContain(said);
    expect(words).toMatch(/−3 Nov|−3 .{0,12}(–|Not judged)/);
    expect(words).not.toContain('Kamper');
  }
});

test('never lays values beside each other that were obtained in different ways', async () => {
  const record = course(
    session('2026-10-11', [asked('pain-now', 5), measured('side-bend', 20, 'inclinometer', 'left')]),
    session('2026-11-01', [asked('pain-now', 5), measured('side-bend', 30, 'fingertip-thigh', 'left')]),
  );
  const words = await wordsOf({ record });
  expect(words).toContain('Not comparable, obtained in another way');
  expect(words).toContain('30 cm');
  expect(words).not.toContain('+10');
});

test('a full page loses what matters least, and says so', async () => {
  const readings = (later: number) => [
    asked('pain-now', 8 - later),
    ...['Sitting', 'Digging', 'Driving', 'Lifting my child', 'Sleeping through'].map((name) =>
      activity(name, 2 + later),
    ),
    measured('fingertip-to-floor', 20 - later),
    measured('flexion', 40 + later, 'inclinometer'),
    asked('sleep', 4),
    asked('stress', 5),
  ];
  const record = course(
    ...Array.from({ length: 30 }, (_, day) =>
      session(`2026-10-${String(day + 1).padStart(2, '0')}`, readings(day > 15 ? 4 : 0)),
    ),
  );
  const base = await paperInput();
  const long = 'Sit through a whole day at work without getting up. '.repeat(40);
  for (const paper of ['a4', 'letter'] as const) {
    const words = await wordsOf({
      record,
      practice: { ...base.practice, paper },
      episode: { ...base.episode, complaint: long, goals: long },
    });
    expect(words).toContain('Pain before treatment');
    expect(words).toContain('Mean of 5 activities');
    expect(words).toMatch(/\d more measures are in the full record/);
    expect(words).toContain('(shortened; whole in the record)');
  }
});

test('long names print whole on both papers; the same input gives the same bytes', async () => {
  const base = await paperInput();
  for (const paper of ['a4', 'letter'] as const) {
    const long = {
      ...base,
      practice: { ...base.practice, paper },
      client: { ...base.client, name: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(4).trim() },
    };
    const { pdf, pages, unprintable } = await renderProgressLetter(long);
    expect(pages).toBe(1);
    expect(unprintable).toEqual([]);
    const checked = await checkPdf(pdf);
    expect(checked.findings).toEqual([]);
    expect(layoutFaults(checked, 53)).toEqual([]);
    expect(Buffer.from(pdf).equals((await renderProgressLetter(long)).pdf)).toBe(true);
  }
});

test('an open episode that nobody came for shows the time since the last session, a closed one does not', async () => {
  const { record } = await paperInput();
  const gap = 'No session for more than six weeks';
  const late = { writtenOn: '2027-03-01' };
  expect(await wordsOf(late)).toContain(gap);
  expect(await wordsOf({ ...late, record: { ...record, isClosed: true } })).not.toContain(gap);
});
