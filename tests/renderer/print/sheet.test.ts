import { expect, test } from 'vitest';
import { placeOn, sheetFor, usualPapers } from '#renderer/print/sheet.ts';

const { a4, letter } = usualPapers;
const legal = { width: 612, height: 1008 };
const wide = { width: 792, height: 612 };

test.each([
  ['our own Letter', letter, letter],
  ['our own A4', a4, a4],
  ['a scan that was rounded', { width: 608, height: 795 }, letter],
  ['Letter on its side', wide, letter],
  ['Legal', legal, legal],
  ['a slide', { width: 960, height: 540 }, a4],
  ['a receipt', { width: 226, height: 600 }, a4],
])('%s goes on its paper', (_what, page, paper) => {
  expect(sheetFor(page, 'a4')).toEqual(paper);
});

test('what fits no paper goes on the usual one', () => {
  expect(sheetFor({ width: 960, height: 540 }, 'letter')).toEqual(letter);
});

test('a page of the size of its sheet is printed as it is', () => {
  expect(placeOn(letter, letter)).toEqual({ isTurned: false, scale: 1 });
  expect(placeOn(letter, wide)).toEqual({ isTurned: true, scale: 1 });
});

test('a page that is too large becomes smaller, and a small one stays small', () => {
  expect(placeOn(a4, { width: 1190.56, height: 1683.78 })).toEqual({ isTurned: false, scale: 0.5 });
  expect(placeOn(a4, { width: 1683.78, height: 595.28 })).toEqual({ isTurned: true, scale: 0.5 });
  expect(placeOn(a4, { width: 200, height: 300 }).scale).toBe(1);
});

test.each([
  [letter, legal],
  [letter, wide],
  [a4, letter],
  [a4, { width: 2_000, height: 300 }],
])('on a sheet of %j a page of %j lies whole', (sheet, page) => {
  const { isTurned, scale } = placeOn(sheet, page);
  const [width, height] = isTurned ? [page.height, page.width] : [page.width, page.height];
  expect(width * scale).toBeLessThanOrEqual(sheet.width + 1e-6);
  expect(height * scale).toBeLessThanOrEqual(sheet.height + 1e-6);
});
