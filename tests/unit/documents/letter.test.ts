import { expect, test } from 'vitest';
import { urgencies } from '#domain/letters/letter.ts';
import { type LetterInput, renderLetter } from '#main/documents/letter.ts';
import { checkPdf, rolesIn } from '#tests/support/pdf-check.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { ensureFonts } from '#tools/fonts/fonts.ts';
import { layoutFaults } from './layout-faults.ts';

const letter: LetterInput['letter'] = {
  to: 'Emergency department',
  urgency: 'emergency',
  reason: 'The client reported warning signs that need emergency assessment now.',
  found: 'Numbness between the legs since this morning\nPain now 7 of 10',
  done: 'No massage was given in this session.\nThe client was told to call 911.',
  request: 'Please assess this client at once.',
  contact: '+1 612 555 0142',
};

async function input(more: Partial<LetterInput> = {}): Promise<LetterInput> {
  return {
    practice: {
      name: 'Willow Street Massage',
      phone: '+1 612 555 0142',
      email: 'hello@willowstreet.example',
      address: '48 Willow Street\nMinneapolis, MN 55401',
      paper: 'letter',
    },
    therapist: { name: 'Ana Ruiz', credentials: 'LMT' },
    client: { name: 'Marta Łukasiewicz', birthDate: '1968-05-03', phone: '555-0199' },
    letter,
    sessionDate: '2026-11-22',
    writtenOn: '2026-11-22',
    createdAt: '2026-11-22T15:02:00.000Z',
    fontsFolder: await ensureFonts(),
    ...more,
  };
}

test('a letter says how soon, why, what was found and done, and who wrote it, on one tagged page', async () => {
  const { pdf, pages } = await renderLetter(await input());
  expect(pages).toBe(1);
  const report = await readWithPoppler(pdf);
  expect(report.complaints).toBe('');
  const text = report.text.replace(/\s+/g, ' ');
  for (const words of [
    'Emergency: please assess now, within hours',
    'To Emergency department',
    'Client Marta Łukasiewicz',
    'Born May 3, 1968',
    'Numbness between the legs since this morning',
    'The client was told to call 911.',
    'Please assess this client at once.',
    'Ana Ruiz, LMT',
    'hello@willowstreet.example',
    'A massage therapist does not diagnose.',
  ]) {
    expect(text).toContain(words);
  }
  const checked = await checkPdf(pdf);
  expect(checked.findings).toEqual([]);
  expect(checked.info).toMatchObject({ Title: 'Referral letter' });
  const roles = new Set(checked.tags.flatMap(rolesIn));
  for (const role of ['H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TH']) expect(roles).toContain(role);
});

test.each(urgencies)('a letter of urgency %s prints whole on both papers', async (urgency) => {
  for (const paper of ['a4', 'letter'] as const) {
    const base = await input();
    const { pdf } = await renderLetter({
      ...base,
      practice: { ...base.practice, paper },
      letter: { ...letter, urgency },
    });
    const checked = await checkPdf(pdf);
    expect(checked.findings).toEqual([]);
    expect(layoutFaults(checked, 53)).toEqual([]);
  }
});

test('words as long as they may be run over to further pages with the client’s name on each', async () => {
  const long = 'She says that it pulls when she bends. '.repeat(51).trim();
  const words = { ...letter, reason: long, found: long, done: long, request: long };
  const checked = await checkPdf((await renderLetter(await input({ letter: words }))).pdf);
  expect(checked.pageCount).toBeGreaterThan(1);
  expect(checked.findings).toEqual([]);
  expect(layoutFaults(checked, 53)).toEqual([]);
  for (let page = 1; page <= checked.pageCount; page += 1) {
    const texts = checked.texts.filter((text) => text.page === page).map(({ text }) => text);
    expect(texts).toContain('Marta Łukasiewicz');
  }
});

test('the same letter gives the same bytes', async () => {
  const [first, second] = [await renderLetter(await input()), await renderLetter(await input())];
  expect(Buffer.from(first.pdf).equals(Buffer.from(second.pdf))).toBe(true);
});
