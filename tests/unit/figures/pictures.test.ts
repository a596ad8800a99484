import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { illustrationIds } from '#domain/figures/illustration-ids.ts';
import { illustration } from '#domain/figures/illustrations.ts';
import { exerciseIds } from '#domain/handouts/exercises.ts';

/** What the lines of a drawing may add to a printed handout, in bytes: a page has four or five drawings. */
const heaviest = 6000;

const pathOf = (d: string): readonly string[] => d.match(/[A-Z]|-?[\d.]+/g) ?? [];

test.each(exerciseIds)('%s has two positions that differ, in one box', (id) => {
  const { frames } = illustration(id);
  expect(frames).toHaveLength(2);
  const [one, other] = frames;
  expect(one?.shapes).not.toEqual(other?.shapes);
  expect([one?.width, one?.height]).toEqual([other?.width, other?.height]);
});

test.each(illustrationIds)('%s is drawn inside its box, in whole units, with known commands', (id) => {
  for (const { width, height, shapes } of illustration(id).frames) {
    expect(width).toBeGreaterThan(100);
    expect(height).toBeGreaterThan(100);
    for (const { d } of shapes) {
      const words = pathOf(d);
      expect(words[0]).toBe('M');
      expect(words.filter((word) => /[A-Z]/.test(word) && !'MLCZ'.includes(word))).toEqual([]);
      const numbers = words.filter((word) => !/[A-Z]/.test(word)).map(Number);
      expect(numbers.filter((number) => !Number.isInteger(number))).toEqual([]);
      numbers.forEach((number, index) => {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThanOrEqual(index % 2 === 0 ? width : height);
      });
    }
  }
});

test.each(illustrationIds)('%s is light enough for a handout', (id) => {
  const lines = illustration(id).frames.flatMap(({ shapes }) => shapes.map(({ d }) => d));
  expect(deflateSync(lines.join('\n')).length).toBeLessThan(heaviest);
});

test('a drawing is made once and is the same each time', () => {
  expect(illustration('bridge')).toBe(illustration('bridge'));
});
