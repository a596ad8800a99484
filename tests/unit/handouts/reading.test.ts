import { expect, test } from 'vitest';
import { contentBlocks } from '#main/content/load.ts';
import { linesOf, textOf } from '#tests/support/block-text.ts';
import { gradeOfEnglish } from '#tests/support/reading-grade.ts';

const blocks = contentBlocks('en');

test.each(blocks)('$id is read with six years of school, and says how many it asks for', (block) => {
  const grade = gradeOfEnglish(textOf(block));
  expect(grade).toBeLessThanOrEqual(6);
  // Very short sentences fall below the first year of school, where the formula has no meaning.
  expect(Math.abs(Math.max(0, grade) - block.readingGrade)).toBeLessThanOrEqual(0.1);
});

test('all texts together are read with four years of school', () => {
  expect(gradeOfEnglish(blocks.map(textOf).join('\n'))).toBeLessThanOrEqual(4);
});

test.each(blocks)('the sentences of $id are short', (block) => {
  for (const line of linesOf(block)) {
    for (const sentence of line.split(/(?<=[.?!])\s+/)) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(26);
    }
  }
});

test('the measure agrees with texts whose grade is published or beyond doubt', () => {
  expect(gradeOfEnglish('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
  // An example often given, 11.3 by hand; the library hears two syllables more, so that it never flatters.
  const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
  expect(gradeOfEnglish(platypus)).toBeGreaterThan(11);
  expect(gradeOfEnglish(platypus)).toBeLessThan(13.5);
  expect(gradeOfEnglish('One line\nand another')).toBeLessThan(gradeOfEnglish('One line and another'));
});
