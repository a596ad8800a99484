import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadFonts } from '#main/documents/fonts.ts';
import { layOutLines } from '#main/documents/text-lines.ts';
import { fontsFolder } from './sample-handout.ts';

const fonts = await loadFonts(fontsFolder);

function lines(text: string, { width = 200, direction = 'ltr' as 'ltr' | 'auto' } = {}) {
  const unprintable = new Set<string>();
  const setting = { fonts, size: 10, width, direction, unprintable };
  const laid = layOutLines([{ text, weight: 'regular' }], setting);
  return {
    ...laid,
    unprintable: [...unprintable],
    texts: laid.lines.map(({ pieces }) => pieces.map((p) => p.text)),
  };
}

test('Latin text is drawn in one piece a line; a space at the end joins it to the next line', () => {
  const { texts } = lines('Find a comfortable supported position and change it often.', { width: 150 });
  expect(texts.length).toBeGreaterThan(1);
  for (const pieces of texts) expect(pieces).toHaveLength(1);
  expect(texts.slice(0, -1).every(([piece]) => piece?.endsWith(' '))).toBe(true);
  expect(texts.flat().join('')).toBe('Find a comfortable supported position and change it often.');
});

// Letters of a torn Arabic word change their form at the tear, which may add a hair.
test('no line is wider than its place, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.integer({ min: 120, max: 300 }),
      (text, width) => {
        for (const line of lines(text, { width }).lines) expect(line.width).toBeLessThanOrEqual(width + 2);
      },
    ),
  );
});

test('every letter of a Latin text is drawn, in order', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcÅéßł .,-') });
  fc.assert(
    fc.property(letters, (text) => {
      const drawn = lines(text).texts.flat().join(' ').replace(/ +/g, ' ').trim();
      expect(drawn.replace(/ /g, '')).toBe(text.normalize('NFC').replace(/ /g, ''));
    }),
  );
});

test('a Hebrew name in an English line runs from right to left, word by word, brackets turned round', () => {
  const {
    lines: [line],
    needsActualText,
  } = lines('For שרה (לוי) today', { width: 400 });
  expect(needsActualText).toBe(true);
  const pieces = line?.pieces.map(({ text }) => text);
  expect(pieces?.[0]).toBe('For ');
  expect(pieces?.at(-1)).toBe(' today');
  expect(pieces?.indexOf('לוי')).toBeLessThan(pieces?.indexOf('שרה') ?? -1);
  expect(pieces?.slice(1, 4)).toEqual(['(', 'לוי', ')']);
});

test('a message that begins in Hebrew stands at the right edge', () => {
  const {
    lines: [line],
  } = lines('שלום', { width: 300, direction: 'auto' });
  const [piece] = line?.pieces ?? [];
  expect((piece?.x ?? 0) + (line?.width ?? 0)).toBeCloseTo(300, 3);
});

test('Greek, Cyrillic and Vietnamese come from fonts that have them', () => {
  const {
    lines: [line],
    unprintable,
  } = lines('Αθηνά Мария Trần', { width: 400 });
  expect(unprintable).toEqual([]);
  expect(line?.pieces.map(({ face }) => face.name)).toContain('greekCyrillic');
});

test('characters without a font become boxes; marks that only steer others vanish', () => {
  const { texts, unprintable } = lines('a\u200e\u00ad\ufe0f 👩‍👩‍👧 漢', { width: 400 });
  expect(texts.flat().join('')).toBe('a □ □');
  expect(unprintable).toEqual(['👩‍👩‍👧', '漢']);
});

test('line breaks are kept, empty lines too', () => {
  expect(lines('one\n\ntwo').lines).toHaveLength(3);
});

test('a rare Arabic letter whose dots have no anchor in the font is drawn all the same', () => {
  const { texts, unprintable } = lines('\u06a2');
  expect(unprintable).toEqual([]);
  expect(texts).toEqual([['\u06a2']]);
});
