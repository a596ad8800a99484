import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  abbreviationBefore,
  endsAbbreviation,
  expansionAt,
  fillIn,
  gap,
} from '#domain/notes/snippets/expand.ts';
import { shippedSnippetIds, shippedSnippets } from '#domain/notes/snippets/shipped.ts';
import { placeholders, snippetFields, unknownPlaceholders } from '#domain/notes/snippets/snippet.ts';

const english = (text: string) => ({ text, language: 'en' as const });
const snippets = new Map([
  ['.qlr', english('Quadratus lumborum right')],
  ['.multi', english('One\nTwo')],
  ['.pain', english('Pain {pain}, then {cursor}done')],
]);

const at = (text: string, more: { caret?: number; limit?: number; oneLine?: boolean } = {}) =>
  expansionAt({
    text,
    caret: more.caret ?? text.length,
    snippets,
    values: () => ({ pain: '6' }),
    limit: more.limit ?? 20_000,
    oneLine: more.oneLine ?? false,
  });

/** The text as it stands after an expansion. */
function replaced(text: string, caret = text.length): string {
  const found = at(text, { caret });
  return found === null ? text : text.slice(0, found.start) + found.text + text.slice(found.end);
}

describe('the snippets that come with the program', () => {
  test('can be kept, and no two have the same abbreviation', () => {
    for (const id of shippedSnippetIds) {
      expect(snippetFields.parse(shippedSnippets[id])).toEqual(shippedSnippets[id]);
    }
    const all = shippedSnippetIds.map((id) => shippedSnippets[id].abbreviation);
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(shippedSnippetIds.map((id) => shippedSnippets[id].language))).toEqual(
      new Set(['en', 'es']),
    );
  });
});

describe('what a snippet may be', () => {
  const base = { abbreviation: '.ok', language: 'en', text: 'Fine' } as const;
  test.each([
    ['ok', 'abbreviation-malformed'],
    ['.', 'abbreviation-malformed'],
    ['.1a', 'abbreviation-malformed'],
    ['.two words', 'abbreviation-malformed'],
    ['.abcdefghijklmnopq', 'abbreviation-malformed'],
  ])('%s is refused as %s', (abbreviation, code) => {
    expect(snippetFields.safeParse({ ...base, abbreviation }).error?.issues[0]?.message).toBe(code);
  });

  test('an abbreviation is kept in lower case', () => {
    expect(snippetFields.parse({ ...base, abbreviation: ' .QLR ' }).abbreviation).toBe('.qlr');
  });

  test('an unknown placeholder is named', () => {
    const text = 'For {client} and {wife}, {wife}';
    expect(unknownPlaceholders(text)).toEqual(['wife']);
    expect(snippetFields.safeParse({ ...base, text }).error?.issues[0]?.message).toBe('placeholder-unknown');
    const known = placeholders.map((name) => `{${name}}`).join(' ');
    expect(snippetFields.safeParse({ ...base, text: known }).success).toBe(true);
  });
});

describe('an abbreviation', () => {
  test.each([
    ['.qlr ', 'Quadratus lumborum right '],
    ['Worked .qlr, then', 'Worked .qlr, then'],
    ['Worked .qlr,', 'Worked Quadratus lumborum right,'],
    ['(.qlr)', '(Quadratus lumborum right)'],
    ['x\n.qlr\n', 'x\nQuadratus lumborum right\n'],
    ['.QLR ', 'Quadratus lumborum right '],
    // A dot inside a word or a number belongs to it.
    ['end.qlr ', 'end.qlr '],
    ['3.qlr ', '3.qlr '],
    ['..qlr ', '..qlr '],
    ['.qlr', '.qlr'],
    ['.qlrx ', '.qlrx '],
    ['.unknown ', '.unknown '],
    ['.constructor ', '.constructor '],
  ])('%j becomes %j', (typed, expected) => {
    expect(replaced(typed)).toBe(expected);
  });

  test('in the middle of a text leaves what stands around it', () => {
    expect(replaced('Before .qlr after', 12)).toBe('Before Quadratus lumborum right after');
  });

  test('puts the caret where the text says, and fills in its values', () => {
    expect(at('.pain ')).toMatchObject({ text: 'Pain 6, then done', caret: 13 });
    expect(at('.qlr ')?.caret).toBe(null);
  });

  test('does not expand beyond what the field may hold, and stays on one line where there is one', () => {
    expect(at('.qlr ', { limit: 24 })).toBe(null);
    expect(at('.qlr ', { limit: 25 })?.text).toBe('Quadratus lumborum right');
    expect(at('.multi ', { oneLine: true })?.text).toBe('One Two');
  });

  test('is not looked for behind a letter', () => {
    expect(endsAbbreviation('a')).toBe(false);
    expect(endsAbbreviation('')).toBe(false);
    expect(abbreviationBefore('.qlr ')).toEqual({ word: '.qlr', start: 0 });
  });
});

describe('filling in', () => {
  test('shows a gap for what is not known and puts the caret there', () => {
    expect(fillIn('Side {side}, pain {pain}.', { pain: '4' })).toEqual({
      text: `Side ${gap}, pain 4.`,
      caret: 5,
    });
  });

  test('does not fill in what a value contains', () => {
    expect(fillIn('{client} {pain}', { client: '{pain}', pain: '3' }).text).toBe('{pain} 3');
  });
});

test('whatever stands around an abbreviation is kept, character by character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...snippets.keys()),
      (before, after, word) => {
        const text = `${before}${word} ${after}`;
        const caret = before.length + word.length + 1;
        const found = at(text, { caret });
        if (found === null) return;
        expect(text.slice(0, found.start)).toBe(before);
        expect(text.slice(found.end)).toBe(` ${after}`);
      },
    ),
  );
});

test('any typed text loses nothing but abbreviations', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('.qlr', '.pain', ' ', '.', '\n', 'x.qlr'));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      let text = '';
      for (const character of pieces.join('')) text = replaced(text + character);
      const outside = (words: string) =>
        [...words].filter((letter) => /[^\p{L}\p{N}.,{} \n-]/u.test(letter)).join('');
      expect(outside(text)).toBe(outside(pieces.join('')));
    }),
  );
});
