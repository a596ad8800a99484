import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherForms, wordsIn, wordsToCheck } from '#domain/spelling/text-words.ts';

const typed = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom('aches', "don't", 'L5', '12', 'Q', 'QL', ' ', '\n', '-', '’', '.', 'ü', '@', '://'),
    )
    .map((parts) => parts.join('')),
);

describe('the words of a text', () => {
  test.each([
    ['Aches at night, worse left.', ['Aches', 'at', 'night', 'worse', 'left']],
    ['The client’s well-known "ache"', ['The', 'client’s', 'well-known', 'ache']],
    ["'quoted' words' -dash- a--b cd--ef", ['quoted', 'words', 'dash', 'cd', 'ef']],
    ['L5-S1 12th 40 % x QL ROM NSAID 3x30', []],
    ['BACKWARDS', ['BACKWARDS']],
    ['write to ida@example.org or https://example.org/page', ['write', 'to', 'or']],
    ['dolía Músculo ärger', ['dolía', 'Músculo', 'ärger']],
    ['ache ache Ache', ['ache', 'Ache']],
    ['snake_case', []],
    [`${'m'.repeat(61)} short`, ['short']],
    ['', []],
  ])('of %j are %j', (text, words) => {
    expect(wordsToCheck(text, null)).toEqual(words);
  });

  test('leave out the one that is being typed', () => {
    expect(wordsToCheck('first seco', 10)).toEqual(['first']);
    expect(wordsToCheck('first seco', 6)).toEqual(['first']);
    expect(wordsToCheck('first seco ', 11)).toEqual(['first', 'seco']);
    expect(wordsToCheck('fir second', 2)).toEqual(['second']);
  });

  test('are at most 500, of the first 20,000 characters, and none is cut in two', () => {
    const letters = (number: number) =>
      [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const many = Array.from({ length: 700 }, (_, index) => `word${letters(index)}`);
    expect(wordsToCheck(many.join(' '), null)).toEqual(many.slice(0, 500));
    const long = `${'ache '.repeat(3_999)}abcdefgh beyond`;
    expect(long.indexOf('abcdefgh')).toBe(19_995);
    expect(wordsToCheck(long, null)).toEqual(['ache']);
    expect(wordsToCheck(`${'ache '.repeat(3_999)}abcde`, null)).toEqual(['ache', 'abcde']);
  });

  test('are never empty, never numbers, and stand where they are said to', () => {
    fc.assert(
      fc.property(typed, fc.option(fc.nat(40)), (text, caret) => {
        for (const { word, start, end } of wordsIn(text)) expect(text.slice(start, end)).toBe(word);
        for (const word of wordsToCheck(text, caret)) {
          expect(word).toMatch(/^\p{L}/u);
          expect(word).not.toMatch(/[\p{N}\s]/u);
          expect(word.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});

test('words that differ in a capital first letter are one, in small letters where they stand so', () => {
  expect(gatherForms(['Teh', 'quadrtus', 'teh', 'TEHTEH', 'Londn'])).toEqual([
    { word: 'teh', forms: ['Teh', 'teh'] },
    { word: 'quadrtus', forms: ['quadrtus'] },
    { word: 'TEHTEH', forms: ['TEHTEH'] },
    { word: 'Londn', forms: ['Londn'] },
  ]);
});
