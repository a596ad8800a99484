import { expect, test } from 'vitest';
import { illustrationIds } from '#domain/figures/illustration-ids.ts';
import { illustration } from '#domain/figures/illustrations.ts';
import { illustrationInWords } from '#domain/figures/in-words.ts';
import { illustrationEn } from '#domain/figures/words-en.ts';
import { illustrationEs } from '#domain/figures/words-es.ts';

test.each(illustrationIds)('%s has words for each of its positions, in both languages', (id) => {
  const count = illustration(id).frames.length;
  for (const words of [illustrationEn[id], illustrationEs[id]]) {
    expect(words.frames).toHaveLength(count);
    expect(words.frames.filter((frame) => !/^\p{Lu}.+\.$/u.test(frame))).toEqual([]);
    expect(words.about).toMatch(/^\p{Lu}.*[^.]$/u);
  }
  expect(illustrationInWords(id, 'en')).not.toBe(illustrationInWords(id, 'es'));
});

test('no two drawings are told in the same words', () => {
  for (const language of ['en', 'es'] as const) {
    const told = illustrationIds.map((id) => illustrationInWords(id, language));
    expect(new Set(told).size).toBe(told.length);
  }
});

test('positions are told with the numbers that stand beside them', () => {
  expect(illustrationInWords('bridge', 'en')).toMatch(/^Bridge.*\. 1: .*\. 2: .*one line\.$/);
  expect(illustrationInWords('desk', 'es')).not.toMatch(/\d/);
});
