import { expect, test } from 'vitest';
import { renderRecoverySheet } from '#main/documents/recovery-sheet.ts';
import { checkPdf } from '#tests/support/pdf-check.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { layoutFaults } from './layout-faults.ts';
import { fontsFolder } from './sample-handout.ts';

const code = 'QPZR-Y9X8-GF2T-VDW0-S3JN-54KH-CE6M-UA7L';
const sheet = {
  practiceName: 'Willow Street Massage',
  recoveryCode: code,
  createdAt: '2026-11-22T15:02:11.000Z',
  fontsFolder,
};

test.each(['a4', 'letter'] as const)(
  'the recovery sheet is one page of %s with every group of the code',
  async (paper) => {
    const { pdf, pages } = await renderRecoverySheet({ ...sheet, paper });
    expect(pages).toBe(1);
    const checked = await checkPdf(pdf);
    expect(checked.findings).toEqual([]);
    expect(layoutFaults(checked, 49)).toEqual([]);
    const groups = checked.texts.filter(({ size }) => size > 24).map(({ text }) => text.replace(/\s/g, ''));
    expect(groups.join('-')).toBe(code);
    expect(checked.words).toContain('Where to keep it');
    expect(checked.words).toContain('How to use it');
  },
);

test('other programs read the sheet without a complaint, and its title keeps the code to itself', async () => {
  const { pdf } = await renderRecoverySheet({ ...sheet, paper: 'a4' });
  const report = await readWithPoppler(pdf);
  expect(report.complaints).toBe('');
  expect(report.info.Title).toBe('Backnote recovery sheet');
  expect(JSON.stringify(report.info)).not.toContain('QPZR');
});
