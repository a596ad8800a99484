import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newFinding } from '#domain/notes/objective.ts';
import { textsOfNote } from '#domain/search/note-texts.ts';
import { isWordFound, searchedWords, wordsOf } from '#domain/search/words.ts';
import { treatedNote } from '#tests/support/notes.ts';

const isFound = (query: string, text: string): boolean =>
  searchedWords(query).every((searched) => wordsOf(text).some((word) => isWordFound(word, searched)));

describe('the words of a search', () => {
  test.each([
    ['stiff', 'Stiff since Sunday', true],
    ['STI sun', 'Stiff since Sunday', true],
    ['sunday stiff', 'Stiff since Sunday', true],
    ['tiff', 'Stiff since Sunday', false],
    ['jose', 'José came', true],
    ['José', 'jose came', true],
    ['muller', 'Frau Müller', true],
    ['mueller', 'Frau Müller', true],
    ['Müller', 'Frau Mueller', true],
    ['blue', 'a blunt ache', false],
    ['strasse', 'Straße', true],
    ['"left hip"', 'the left hip', true],
    ['left* OR right', 'left only', false],
    ['O’Neil', "o'neil", true],
    ['مريم', 'أتت مريم', true],
  ])('%j in %j: %j', (query, text, expected) => {
    expect(isFound(query, text)).toBe(expected);
  });

  test.each(['', ' ', 'a', '🙂', '"', '* ^ : ()', '-', '\u200f', 'a b'])(
    '%j is nothing to look for',
    (query) => {
      expect(searchedWords(query)).toEqual([]);
    },
  );

  test('a letter that follows other words is still being typed', () => {
    expect(searchedWords('left h')).toEqual(searchedWords('left'));
  });

  test('hold letters and digits only, and are few, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 1_000, unit: 'grapheme' }), (query) => {
        const words = searchedWords(query);
        expect(words.length).toBeLessThanOrEqual(8);
        for (const { beginnings, wholes } of words) {
          for (const word of [...beginnings, ...wholes]) expect(word).toMatch(/^[\p{L}\p{N}\p{Co}]+$/u);
        }
      }),
    );
  });

  test('any word of a text finds that text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'grapheme' }), (text) => {
        for (const word of wordsOf(text)) {
          for (const searched of searchedWords(word)) {
            expect(wordsOf(text).some((each) => isWordFound(each, searched))).toBe(true);
          }
        }
      }),
    );
  });
});

describe('the texts of a note', () => {
  test('say findings and treatments in words', () => {
    const note = treatedNote();
    const texts = textsOfNote({
      ...note,
      objective: {
        ...note.objective,
        findings: [
          newFinding('0197a000-0000-7000-8000-000000000001', { structure: 'piriformis', side: 'right' }),
        ],
      },
      plan: { ...note.plan, homeCare: 'Walk every day' },
    });
    expect(texts).toContain('Stiff since Sunday');
    expect(texts).toContain('Piriformis, right');
    expect(texts).toContain('Swedish, Petrissage, Quadratus lumborum, left');
    expect(texts).toContain('Walk every day');
  });
});
