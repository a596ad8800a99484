import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWithPlaces, partsOf } from '#domain/search/marked-text.ts';
import { snippetOf } from '#domain/search/snippet.ts';
import { searchedWords } from '#domain/search/words.ts';

const marked = (texts: readonly string[], query: string): string =>
  snippetOf(texts, searchedWords(query))
    .map(({ text, isHit }) => (isHit ? `[${text}]` : text))
    .join('');

const anyText = fc.string({ maxLength: 400, unit: 'grapheme' });

describe('a snippet', () => {
  test('shows the hit as it was written', () => {
    expect(marked(['Talked to Jose\u0301 and Müller, then the Straße'], 'jose mueller stras')).toBe(
      'Talked to [Jose\u0301] and [Müller], then the [Straße]',
    );
  });

  test('comes from the text that says most of what was looked for', () => {
    expect(marked(['left leg', 'left hip, tender'], 'hip left')).toBe('[left] [hip], tender');
  });

  test('is cut at words around the hit', () => {
    const text = `${'before '.repeat(40)}sacrum ${'after '.repeat(40)}`;
    const snippet = marked([text], 'sacrum');
    expect(snippet).toMatch(/^…before .*\[sacrum\] after .*after…$/);
    expect(snippet.length).toBeLessThan(140);
  });

  test('of a hit longer than a line still shows the hit', () => {
    expect(marked([`x ${'y'.repeat(500)} z`], 'yyy')).toContain('[yyy');
  });

  test('is empty where nothing was found', () => {
    expect(snippetOf(['left hip'], searchedWords('sacrum'))).toEqual([]);
  });

  test('is a piece of the text, never half a letter', () => {
    fc.assert(
      fc.property(anyText, fc.string({ maxLength: 12, unit: 'grapheme' }), (text, query) => {
        const parts = snippetOf([text], searchedWords(query));
        const said = parts.map((part) => part.text).join('');
        const plain = said.replace(/^…|…$/g, '');
        expect(text.replace(/\s/g, ' ')).toContain(plain);
        expect(/\p{Surrogate}/u.test(said)).toBe(/\p{Surrogate}/u.test(plain) && /\p{Surrogate}/u.test(text));
      }),
    );
  });
});

describe('marked parts', () => {
  test('put together are the text, however the ranges lie', () => {
    const range = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([one, other]): [number, number] => [Math.min(one, other), Math.max(one, other)]);
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 60 }), fc.array(range), (text, ranges) => {
        const parts = partsOf(text, ranges);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const [index, part] of parts.entries()) expect(parts[index - 1]?.isHit).not.toBe(part.isHit);
      }),
    );
  });

  test('every folded letter has its place in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, originalOf } = foldWithPlaces(text);
        for (let place = 0; place < folded.length; place += 1) {
          const [start, end] = originalOf([place, place + 1]);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
