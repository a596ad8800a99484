import { expect, test } from 'vitest';
import { intakeQuestions } from '#domain/intake/questions.ts';
import { intakeEn } from '#domain/terms/intake-en.ts';
import { type IntakeFormInput, renderIntakeForm } from '#main/documents/intake-form.ts';
import { checkPdf, rolesIn } from '#tests/support/pdf-check.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { layoutFaults } from './layout-faults.ts';
import { fontsFolder } from './sample-handout.ts';

function form(more: Partial<IntakeFormInput> = {}): IntakeFormInput {
  return {
    practice: { name: 'Willow Street Massage', paper: 'a4' },
    client: null,
    createdAt: '2026-11-22T15:02:11.000Z',
    fontsFolder,
    ...more,
  };
}

test.each(['a4', 'letter'] as const)(
  'the form is two pages of %s, tagged and without a fault',
  async (paper) => {
    const { pdf, pages, unprintable } = await renderIntakeForm(
      form({ practice: { name: 'Willow Street Massage', paper } }),
    );
    expect(pages).toBe(2);
    expect(unprintable).toEqual([]);
    const checked = await checkPdf(pdf);
    expect(checked.findings).toEqual([]);
    expect(layoutFaults(checked, 45)).toEqual([]);
    const roles = new Set(checked.tags.flatMap(rolesIn));
    for (const role of ['H1', 'H2', 'L', 'LBody', 'Table', 'THead', 'TR', 'TH', 'TD'])
      expect(roles).toContain(role);
  },
);

test('every question of the screen and every choice of it stands on the paper', async () => {
  const { words } = await checkPdf((await renderIntakeForm(form())).pdf);
  const text = words.replace(/\s+/g, ' ');
  for (const { id } of intakeQuestions) {
    const { ask, short, choices = {} } = intakeEn.questions[id];
    expect(text).toContain(short ?? ask);
    for (const choice of Object.values(choices)) expect(text).toContain(choice);
  }
  expect(text).toContain('Your name');
  expect(text).toContain('Not sure');
});

test('other programs read it without a complaint, and its title never names the client', async () => {
  const { pdf } = await renderIntakeForm(form({ client: { name: 'Marta Łukasiewicz' } }));
  const report = await readWithPoppler(pdf);
  expect(report.complaints).toBe('');
  expect(report.info.Title).toBe('Intake form');
  expect(report.text).toContain('Marta Łukasiewicz');
  expect(report.text).not.toContain('Your name');
  expect(JSON.stringify(report.info)).not.toContain('Marta');
});
