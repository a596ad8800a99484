import { expect, test } from 'vitest';
import { letterAudiences } from '#domain/progress/letter-audience.ts';
import type { LetterSession } from '#domain/progress/letter-facts.ts';
import { type ProgressLetterInput, renderProgressLetter } from '#main/documents/progress-letter.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { checkPdf, rolesIn } from '#tests/support/pdf-check.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { ensureFonts } from '#tools/fonts/fonts.ts';
import { layoutFaults } from './layout-faults.ts';

const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

function session(date: string, sitting: number, fingertips: number): LetterSession {
  const note = treatedNote();
  return {
    date,
    body: {
      ...note,
      subjective: {
        ...note.subjective,
        activities: [{ id: id(1), name: 'Sitting at work', score: sitting }],
      },
      objective: {
        ...note.objective,
        ranges: [
          {
            id: id(2),
            movement: 'fingertip-to-floor',
            side: null,
            method: 'tape',
            device: '',
            before: fingertips,
            after: null,
            isPainful: null,
            pain: null,
            endFeel: '',
          },
        ],
      },
      assessment: { ...note.assessment, words: 'A slipped disc, I am sure.' },
      plan: {
        ...note.plan,
        frequency: 'Every two weeks',
        reviewOn: '2027-01-12',
        nextVisitDate: '2026-12-06',
        nextVisitTime: '14:30',
      },
    },
  };
}

async function input(more: Partial<ProgressLetterInput> = {}): Promise<ProgressLetterInput> {
  return {
    audience: 'physician',
    practice: {
      name: 'Willow Street Massage',
      phone: '+1 612 555 0142',
      email: 'hello@willowstreet.example',
      address: '48 Willow Street\nMinneapolis, MN 55401',
      paper: 'letter',
    },
    therapist: { name: 'Ana Ruiz', credentials: 'LMT' },
    client: { name: 'Marta Łukasiewicz', birthDate: '1968-05-03', physician: 'Dr. Osei, Lake Clinic' },
    episode: {
      complaint: 'Aches low on the left after digging',
      onset: '2026-10-01',
      onsetIsApproximate: true,
      goals: 'Sit through a day at work\nDig the garden',
      plan: 'Weekly for four weeks',
    },
    sessions: [session('2026-10-11', 3, 22), session('2026-11-22', 7, 9)],
    pain: [
      { sessionId: id(1), date: '2026-10-11', before: 7, after: 5 },
      { sessionId: id(2), date: '2026-11-22', before: 3, after: 2 },
    ],
    writtenOn: '2026-11-22',
    createdAt: '2026-11-22T15:02:00.000Z',
    fontsFolder: await ensureFonts(),
    ...more,
  };
}

async function wordsOf(more: Partial<ProgressLetterInput> = {}): Promise<string> {
  const { pdf } = await renderProgressLetter(await input(more));
  return (await readWithPoppler(pdf)).text.replace(/\s+/g, ' ');
}

test('on one tagged page: who, what changed and by whose measure, what was done, goals, plan, who wrote it', async () => {
  for (const audience of letterAudiences) {
    const { pdf, pages } = await renderProgressLetter(await input({ audience }));
    expect(pages).toBe(1);
    const report = await readWithPoppler(pdf);
    expect(report.complaints).toBe('');
    const text = report.text.replace(/\s+/g, ' ');
    for (const words of [
      'Aches low on the left after digging',
      'about October 1, 2026',
      '2, from October 11, 2026 to November 22, 2026',
      '−4',
      'Ostelo 2008',
      '“Sitting at work”',
      '+4',
      'Rehabilitation Measures Database',
      '−13 cm',
      '22 cm, Oct 11, 2026',
      'Ekedahl 2012',
      'Dig the garden',
      'Weekly for four weeks',
      'Every two weeks',
      'December 6, 2026, 2:30 pm',
      'Ana Ruiz, LMT',
    ]) {
      expect(text).toContain(words);
    }
    const checked = await checkPdf(pdf);
    expect(checked.findings).toEqual([]);
    expect(checked.info).toMatchObject({ Title: 'Progress letter' });
    const roles = new Set(checked.tags.flatMap(rolesIn));
    for (const role of ['H1', 'H2', 'Table', 'THead', 'TH', 'TD']) expect(roles).toContain(role);
  }
});

test('speaks to a client in plain words and to a physician with methods', async () => {
  const client = await wordsOf({ audience: 'client' });
  const physician = await wordsOf();
  expect(client).toContain('Clearly less pain');
  expect(client).toContain('You move further');
  expect(client).not.toMatch(/baseline|detectable|Flexion/);
  expect(physician).toContain('reaches the smallest meaningful change');
  expect(physician).toContain('Fingertip to floor, tape');
  expect(physician).toContain('To Dr. Osei, Lake Clinic');
});

test('gives no diagnosis and no cause: the therapist’s impression stays in the note', async () => {
  for (const audience of letterAudiences) {
    const words = await wordsOf({ audience });
    expect(words).not.toContain('disc');
    expect(words).not.toMatch(/because of (the )?massage|thanks to|caused by/i);
    expect(words).toMatch(/does not diagnose|not a diagnosis/);
  }
});

test('says so where nothing was signed yet, and where there is one score', async () => {
  expect(await wordsOf({ sessions: [], pain: [] })).toContain('No measures are recorded for this episode.');
  const first = await input();
  const once = await wordsOf({ sessions: first.sessions.slice(0, 1), pain: first.pain.slice(0, 1) });
  expect(once).toContain('One score so far');
  expect(once).not.toContain('smallest meaningful change');
  expect(once).not.toMatch(/Ostelo|Stratford|Ekedahl/);
});

test('long names and words print whole on both papers; the same input gives the same bytes', async () => {
  const base = await input();
  for (const paper of ['a4', 'letter'] as const) {
    const long = {
      ...base,
      practice: { ...base.practice, paper },
      client: { ...base.client, name: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(4) },
      episode: { ...base.episode, goals: 'Sit through a whole day at work without getting up. '.repeat(60) },
    };
    const { pdf, unprintable } = await renderProgressLetter(long);
    expect(unprintable).toEqual([]);
    const checked = await checkPdf(pdf);
    expect(checked.findings).toEqual([]);
    expect(layoutFaults(checked, 53)).toEqual([]);
    expect(Buffer.from(pdf).equals((await renderProgressLetter(long)).pdf)).toBe(true);
  }
});
