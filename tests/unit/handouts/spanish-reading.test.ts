import { countEs } from 'simi-syllable';
import { expect, test } from 'vitest';
import { contentBlocks } from '#main/content/load.ts';
import { linesOf, textOf } from '#tests/support/block-text.ts';
import { easeOfSpanish, gradeOfSpanish } from '#tests/support/spanish-reading.ts';

const blocks = contentBlocks('es');

test.each(blocks)('$id is read with six years of school, and says how many it asks for', (block) => {
  const grade = gradeOfSpanish(textOf(block));
  expect(grade).toBeLessThanOrEqual(6);
  expect(Math.abs(Math.max(0, grade) - block.readingGrade)).toBeLessThanOrEqual(0.1);
});

test('all texts together are read with four years of school, and are easy by the other measure too', () => {
  const all = blocks.map(textOf).join('\n');
  expect(gradeOfSpanish(all)).toBeLessThanOrEqual(4);
  expect(easeOfSpanish(all)).toBeGreaterThanOrEqual(80);
});

// 60 to 70 is "normal" by Fernández Huerta's table, what 7 to 8 years of school read; a text of two lines varies much.
test.each(blocks)('$id is not hard by the ease of reading either', (block) => {
  expect(easeOfSpanish(textOf(block))).toBeGreaterThanOrEqual(60);
});

test.each(blocks)('the sentences of $id are short', (block) => {
  for (const line of linesOf(block)) {
    for (const sentence of line.split(/(?<=[.?!])\s+/)) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(26);
    }
  }
});

test('the measures tell easy from hard', () => {
  const easy = 'Puedo decir que no. Hoy no. Otro día sí.';
  const hard =
    'El abajo firmante reconoce la comprensión exhaustiva de las contraindicaciones que obligan a la interrupción inmediata de intervenciones terapéuticas manuales.';
  expect(gradeOfSpanish(easy)).toBeLessThan(1);
  expect(gradeOfSpanish(hard)).toBeGreaterThan(9);
  expect(easeOfSpanish(easy)).toBeGreaterThan(90);
  expect(easeOfSpanish(hard)).toBeLessThan(50);
  expect(gradeOfSpanish('Una línea\ny otra línea')).toBeLessThan(gradeOfSpanish('Una línea y otra línea'));
});

test('the formulas are those that were published', () => {
  // 10 words, 2 sentences, 16 syllables: by hand -0.205 × 20 + 0.049 × 160 - 3.407, and 206.84 - 60 × 1.6 - 1.02 × 5.
  const text = 'La casa roja es grande. Mi perro come pan negro.';
  expect(gradeOfSpanish(text)).toBeCloseTo(0.333, 3);
  expect(easeOfSpanish(text)).toBeCloseTo(105.74, 2);
});

test.each([
  ['espalda', 3],
  ['día', 2],
  ['cuidado', 3],
  ['siguiente', 3],
  ['aéreo', 4],
  ['ruido', 2],
  ['respiración', 4],
  ['queso', 2],
  ['muy', 1],
  ['y', 1],
  ['leer', 2],
  ['oído', 3],
  ['bien', 1],
  ['rodilla', 3],
] as const)('"%s" has %i syllables', (word, count) => {
  expect(countEs(word)).toBe(count);
});
