import { expect, test } from 'vitest';
import { loadFonts } from '#main/documents/fonts.ts';
import { fontsFolder } from './sample-handout.ts';

const fonts = await loadFonts(fontsFolder);

/** Code points of a block that are letters. */
function letters(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((codePoint) =>
    /\p{L}/u.test(String.fromCodePoint(codePoint)),
  );
}

for (const face of ['regular', 'bold', 'italic'] as const) {
  test(`${face}: Latin is whole, from western to Vietnamese`, () => {
    const missing = [...letters(0x00c0, 0x00ff), ...letters(0x0100, 0x017f), ...letters(0x1ea0, 0x1ef9)]
      .filter((codePoint) => !fonts[face].covers.has(codePoint))
      .map((codePoint) => String.fromCodePoint(codePoint));
    expect(missing).toEqual([]);
    for (const sign of '“”‘’–—…·•°×½€£$§©®™¿¡□') {
      if (sign !== '') expect(fonts[face].covers.has(sign.codePointAt(0) ?? 0), sign).toBe(true);
    }
  });
}
