import { expect, test } from 'vitest';
import { emptyNote } from '#domain/notes/body.ts';
import { renderNote } from '#main/documents/note.ts';
import { checkPdf, rolesIn } from '#tests/support/pdf-check.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { layoutFaults } from './layout-faults.ts';
import { sampleNote } from './sample-note.ts';

test('a signed note prints every section, who signed it, when, and its fingerprint', async () => {
  const { pdf } = await renderNote(sampleNote());
  const report = await readWithPoppler(pdf);
  expect(report.complaints).toBe('');
  const text = report.text.replace(/\s+/g, ' ');
  for (const words of [
    'Safety screen',
    'All questions asked, all answered no',
    'Dull ache after long drives',
    'pain of 5/10',
    'Quadratus lumborum',
    '2, moderate',
    'Effleurage',
    'Tuesday, 1 December 2026, 14:30',
    'Signed by Ana Ruiz, LMT',
    'Session of 22 November 2026',
    '22 November 2026 at 09:02 (America/Chicago)',
    '3fa9'.repeat(16),
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toMatch(/not signed/i);
});

test('the minutes of all treatments are added up in the last row', async () => {
  const { words } = await checkPdf((await renderNote(sampleNote())).pdf);
  expect(words).toMatch(/Total\n[\s\S]*30/);
});

test('a draft says that it is not signed, in its head and where the signature would stand', async () => {
  const { pdf } = await renderNote(sampleNote({ state: 'draft', versions: [] }));
  const { words, findings } = await checkPdf(pdf);
  expect(words).toContain('Draft – not signed');
  expect(words).toContain('Not signed. This print is not a record.');
  expect(findings).toEqual([]);
});

test('tables have heads that are tagged as such, and the note passes the machine check', async () => {
  const checked = await checkPdf((await renderNote(sampleNote())).pdf);
  expect(checked.findings).toEqual([]);
  const roles = new Set(checked.tags.flatMap(rolesIn));
  for (const role of ['H1', 'H2', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD']) expect(roles).toContain(role);
  expect(checked.info).toMatchObject({ Title: 'Session note' });
});

test('a note says whose session it was and who signed it, where they are not the same', async () => {
  const input = { ...sampleNote(), therapist: { name: 'Ben Okafor', credentials: 'RMT' } };
  const { words } = await checkPdf((await renderNote(input)).pdf);
  expect(words).toMatch(/Therapist\s+Ben Okafor, RMT/);
  expect(words).toMatch(/Signed by\s+Ana Ruiz, LMT/);
});

test('each page of a long note names the client, the session and its number', async () => {
  const { body } = sampleNote().note;
  const [row] = body.treatment.rows;
  const long = {
    ...body,
    subjective: { ...body.subjective, complaint: 'She says that it pulls when she bends. '.repeat(500) },
    treatment: {
      ...body.treatment,
      rows: Array.from({ length: 100 }, () => ({ ...row })) as typeof body.treatment.rows,
    },
    plan: { ...body.plan, words: 'x'.repeat(20_000) },
  };
  const checked = await checkPdf((await renderNote(sampleNote({ body: long }))).pdf);
  expect(checked.pageCount).toBeGreaterThan(6);
  expect(checked.findings).toEqual([]);
  expect(layoutFaults(checked, 53)).toEqual([]);
  for (let page = 1; page <= checked.pageCount; page += 1) {
    const words = checked.texts.filter((text) => text.page === page).map(({ text }) => text);
    expect(words).toContain('Marta Łukasiewicz');
    expect(words).toContain('Session of 22 November 2026');
    expect(words).toContain(`Page ${page} of ${checked.pageCount}`);
  }
  const heads = checked.texts.filter(({ text }) => text === 'Technique');
  expect(new Set(heads.map(({ page }) => page)).size).toBe(heads.length);
  expect(heads.length).toBeGreaterThan(1);
});

test('an empty note says so section by section; an open flag prints its level and what was done', async () => {
  const empty = await checkPdf((await renderNote(sampleNote({ body: emptyNote }))).pdf);
  expect(empty.words.match(/Nothing recorded\./g)).toHaveLength(5);
  expect(empty.words).toContain('Not asked');

  const { safety } = emptyNote;
  const screen = { ...safety.screen, infection: 'yes', fracture: 'no' } as const;
  const flagged = { ...emptyNote, safety: { ...safety, screen, action: 'Sent to the walk-in clinic.' } };
  const { words } = await checkPdf((await renderNote(sampleNote({ body: flagged }))).pdf);
  expect(words).toContain('Fever, unwell, possible infection. Stop. Medical care today.');
  expect(words).toContain('Sent to the walk-in clinic.');
});
