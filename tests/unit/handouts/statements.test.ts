import { expect, test } from 'vitest';
import { contentBlocks } from '#main/content/load.ts';
import { statements } from '#tests/fixtures/clinical/statements.ts';
import { textOf } from '#tests/support/block-text.ts';

const blocks = contentBlocks('en');
const numbers = Object.keys(statements).map(Number);
const numbersOf = (grade: 'S' | 'H' | 'X') => numbers.filter((number) => statements[number]?.grade === grade);
const covering = (number: number) => blocks.filter((block) => block.statements.includes(number));
const running = (text: string) => text.replace(/\s+/g, ' ');
const hedge =
  /\b(may|might|can|could|some people|many people|for a while|for a short time|short-term|often|usually)\b/i;

test('the table of statements has each number from 1 to 54 once, and a wording for each that is not said', () => {
  expect(numbers).toEqual(Array.from({ length: 54 }, (_, index) => index + 1));
  for (const number of numbersOf('X')) expect(statements[number]?.instead, `${number}`).toMatch(/\.$/);
});

test('every statement is covered by some text', () => {
  expect(numbers.filter((number) => covering(number).length === 0)).toEqual([]);
});

test.each(numbers.filter((number) => statements[number]?.instead !== undefined))(
  'statement %i is covered by its honest wording and by nothing else',
  (number) => {
    for (const block of covering(number)) {
      expect(running(textOf(block)), block.id).toContain(statements[number]?.instead);
      expect(block.evidence, block.id).toBe('honest');
    }
  },
);

test.each(numbersOf('H'))('statement %i is said only in texts with a hedge, graded so', (number) => {
  for (const block of covering(number)) {
    expect(textOf(block), block.id).toMatch(hedge);
    expect(block.evidence, block.id).not.toBe('S');
  }
});

test('a text that is graded as hedged holds a hedge, and each honest one a wording of the table', () => {
  const honest = new Set(Object.values(statements).flatMap(({ instead }) => instead ?? []));
  for (const block of blocks.filter(({ evidence }) => evidence !== 'S')) {
    expect(textOf(block), block.id).toMatch(hedge);
    const said = [...honest].some((words) => running(textOf(block)).includes(words));
    expect(`${block.id} ${said}`).toBe(`${block.id} ${block.evidence === 'honest'}`);
  }
});

test('every honest wording stands in some text', () => {
  const all = blocks.map((block) => running(textOf(block)));
  for (const { instead } of Object.values(statements)) {
    if (instead !== undefined)
      expect(all.filter((text) => text.includes(instead)).length, instead).toBeGreaterThan(0);
  }
});
