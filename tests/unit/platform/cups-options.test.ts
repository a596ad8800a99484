import { expect, test } from 'vitest';
import { printSides } from '#domain/practice/practice.ts';
import { abilitiesFrom, greyModelFrom, jobOptions } from '#main/platform/cups-options.ts';

test.each([
  ["copies=1 printer-info='Front desk' printer-type=2232348 sides=one-sided", true, true],
  ['printer-type=4', false, false],
  ['printer-type=12', false, true],
  ['printer-type=20', true, false],
  ['device-uri=capture:/', false, false],
  ['printer-type=many', false, false],
  ['', false, false],
])('%j: two sides %s, colour %s', (options, isTwoSided, isColour) => {
  expect(abilitiesFrom(options)).toEqual({ isTwoSided, isColour });
});

test.each([
  ['PageSize/Media Size: *A4 Letter\nColorModel/Color Mode: Gray *RGB CMYK\n', 'Gray'],
  ['ColorModel/Farbe: *RGB Grayscale', 'Grayscale'],
  ['ColorModel/Output: *KGray RGB', 'KGray'],
  ['ColorModel/Output: *RGB CMYK', null],
  ['HPColorModel/Output: Gray', null],
  ['Duplex/Double-Sided: *None DuplexNoTumble', null],
  ['', null],
])('grey is called by the printer of %j: %s', (list, model) => {
  expect(greyModelFrom(list)).toBe(model);
});

test('each side has its option, and the printer’s own setting none', () => {
  const said = printSides.map((sides) => jobOptions({ sides, isGrey: false }, 'Gray').join(' '));
  expect(said).toEqual([
    '',
    '-o sides=one-sided',
    '-o sides=two-sided-long-edge',
    '-o sides=two-sided-short-edge',
  ]);
});

test('grey is said in the words of every driver, and only where it is wanted', () => {
  expect(jobOptions({ sides: 'printer', isGrey: true }, null)).toEqual(['-o', 'print-color-mode=monochrome']);
  expect(jobOptions({ sides: 'printer', isGrey: true }, 'KGray').slice(2)).toEqual([
    '-o',
    'ColorModel=KGray',
  ]);
});
