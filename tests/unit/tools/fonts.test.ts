import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { ensureFonts } from '#tools/fonts/fonts.ts';
import { renameFont } from '#tools/fonts/rename-font.ts';

const folder = await ensureFonts();

interface CutFont {
  readonly postscriptName: string;
  readonly fullName: string;
  readonly familyName: string;
  readonly copyright: string;
  readonly hasGlyphForCodePoint: (code: number) => boolean;
  readonly layout: (text: string) => { readonly glyphs: readonly { readonly id: number }[] };
}

// The declarations of fontkit in this project name only what the documents need of it.
async function open(file: string): Promise<CutFont> {
  return create(await readFile(join(folder, file))) as unknown as CutFont;
}

const lacks = (font: CutFont, text: string): readonly string[] =>
  [...text].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

test.each(['Regular', 'Italic', 'Bold'])(
  'Source Sans %s has the letters and signs of the documents',
  async (style) => {
    const font = await open(`SourceSans3-${style}.ttf`);
    expect(lacks(font, 'AZaz09 ÄÖÜäöüß ŁłŃśŻ Çğİş Țăș ĐđƠơƯưẾệ ñé')).toEqual([]);
    expect(lacks(font, '•–—…‘’“”«»°×±≤≥½→←↑↓☐☑✓✔□■○●€™\u00a0\u2011\u202f')).toEqual([]);
  },
);

test.each([
  ['NotoSans-Regular.ttf', 'Ελληνικά Кириллица ї 0123'],
  ['NotoSans-Bold.ttf', 'Ελληνικά Кириллица ї 0123'],
  ['NotoSansArabic-Regular.ttf', 'ليلى حداد ٠١٢'],
  ['NotoSansHebrew-Regular.ttf', 'שלומית כהן'],
])('%s has its script', async (file, text) => {
  expect(lacks(await open(file), text)).toEqual([]);
});

test('Arabic letters are still joined after cutting', async () => {
  const font = await open('NotoSansArabic-Regular.ttf');
  const glyphs = (text: string): readonly number[] => font.layout(text).glyphs.map(({ id }) => id);
  expect(glyphs('بب')).not.toEqual([...glyphs('ب'), ...glyphs('ب')]);
});

test('the reserved name is on no cut font, the copyright line keeps it', async () => {
  const font = await open('SourceSans3-Bold.ttf');
  expect([font.postscriptName, font.fullName, font.familyName].join(' ')).not.toContain('Source');
  expect(font.copyright).toContain('Source');
});

test('the licence of every family lies beside the fonts', async () => {
  const licences = (await readdir(folder)).filter((name) => name.startsWith('LICENSE-'));
  expect(licences).toHaveLength(5);
  for (const name of licences)
    expect(await readFile(join(folder, name), 'utf8')).toContain('Open Font License');
});

test('a renamed font keeps valid checksums', async () => {
  const before = await readFile(join(folder, 'SourceSans3-Regular.ttf'));
  const after = renameFont(renameFont(before, 'Lumbar', 'Ledger'), 'Ledger', 'Lumbar');
  expect(after.equals(before)).toBe(true);
  expect(() => renameFont(before, 'Lumbar', 'Sans')).toThrow('as long');
});
