import { expect, test } from 'vitest';
import { type KeptFileInput, renderKeptFile } from '#main/documents/kept-file.ts';
import { checkPdf, rolesIn } from '#tests/support/pdf-check.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { smallFiles } from '#tests/support/small-files.ts';
import { ensureFonts } from '#tools/fonts/fonts.ts';
import { layoutFaults } from './layout-faults.ts';

async function aFile(more: Partial<KeptFileInput>): Promise<KeptFileInput> {
  return {
    practiceName: 'Harbour Massage',
    paper: 'a4',
    clientName: 'Ada Lindqvist',
    caption: 'Back from behind',
    addedOn: '2026-11-22',
    content: { kind: 'text', text: 'One line.' },
    createdAt: '2026-11-23T09:00:00.000Z',
    fontsFolder: await ensureFonts(),
    ...more,
  };
}

const picture = (width: number, height: number): KeptFileInput['content'] => ({
  kind: 'picture',
  jpeg: smallFiles.jpeg,
  pixels: { width, height },
});

test.each([
  ['upright', 3_000, 4_000],
  ['across', 4_000, 500],
  ['very narrow', 20, 9_000],
  ['one pixel', 1, 1],
])('a picture that is %s stands whole on one page with its words', async (_shape, width, height) => {
  const { pdf, pages } = await renderKeptFile(await aFile({ content: picture(width, height) }));
  expect(pages).toBe(1);
  const checked = await checkPdf(pdf);
  expect(checked.findings).toEqual([]);
  expect(checked.tags.flatMap(rolesIn)).toContain('Figure');
  expect(checked.words).toContain('Ada Lindqvist');
  expect(checked.words).toContain('22 November 2026');
  expect((await readWithPoppler(pdf)).complaints).toBe('');
});

test('under a caption as long as one can be the picture still has room', async () => {
  const caption = 'A caption that goes on. '.repeat(83);
  const { pdf, pages } = await renderKeptFile(await aFile({ caption, content: picture(3_000, 4_000) }));
  expect(pages).toBeLessThanOrEqual(2);
  const checked = await checkPdf(pdf);
  expect(checked.findings).toEqual([]);
  expect(checked.words.replace(/\s+/g, ' ')).toContain('goes on. A caption');
});

test('a long text goes over pages, in any writing, and says what is left out', async () => {
  const line = 'Called the surgery, no answer. שלום Żółw\n';
  const text = line.repeat(400);
  const { pdf, pages } = await renderKeptFile(await aFile({ content: { kind: 'text', text } }));
  expect(pages).toBeGreaterThan(5);
  const checked = await checkPdf(pdf);
  expect(checked.findings).toEqual([]);
  expect(layoutFaults(checked, 50)).toEqual([]);
  expect(checked.words).not.toContain('The text goes on');
});

test('a text beyond what is printed says how much is left', async () => {
  const text = `${'x'.repeat(99)}\n`.repeat(3_000);
  const { pdf } = await renderKeptFile(
    await aFile({ content: { kind: 'text', text: `${text}and the rest` } }),
  );
  const { words } = await checkPdf(pdf);
  expect(words).toContain('The text goes on: 12 more characters are kept in the record.');
  expect(words).not.toContain('and the rest');
});

test('the same file gives the same bytes', async () => {
  const input = await aFile({ content: picture(640, 480) });
  expect((await renderKeptFile(input)).pdf).toEqual((await renderKeptFile(input)).pdf);
});
