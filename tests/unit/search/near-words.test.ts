import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forgivenErrors, isNearBeginning, lettersOf, nearWords } from '#domain/search/near-words.ts';

const word = fc.stringMatching(/^[a-f]{1,9}$/);

describe('a typing error', () => {
  test.each([
    ['jonson', 'johnson', 1, true],
    ['johnsno', 'johnson', 1, true],
    ['jphnson', 'johnson', 1, true],
    ['johnnson', 'johnson', 1, true],
    ['jonso', 'johnson', 1, true],
    ['jansen', 'johnson', 1, false],
    ['smith', 'johnson', 2, false],
    ['schmitt', 'schmidt', 1, true],
  ])('%s for the beginning of %s with %i: %j', (typed, wanted, errors, expected) => {
    expect(isNearBeginning(typed, wanted, errors)).toBe(expected);
  });

  test('is not forgiven in short words', () => {
    expect([3, 4, 7, 8].map(forgivenErrors)).toEqual([0, 1, 1, 2]);
  });

  test('every beginning is near without any error', () => {
    fc.assert(
      fc.property(word, word, (typed, rest) => {
        expect(isNearBeginning(typed, typed + rest, 0)).toBe(true);
      }),
    );
  });

  test('one letter changed, left out, added or swapped is one error', () => {
    fc.assert(
      fc.property(word, fc.nat(8), fc.constantFrom(...'abcdef'), (typed, place, letter) => {
        const at = place % typed.length;
        const [before, after] = [typed.slice(0, at), typed.slice(at + 1)];
        const swapped = before + (typed[at + 1] ?? '') + (typed[at] ?? '') + typed.slice(at + 2);
        for (const wrong of [
          before + letter + after,
          before + after,
          before + letter + (typed[at] ?? '') + after,
          swapped,
        ]) {
          expect(isNearBeginning(wrong, typed, 1), `${wrong} for ${typed}`).toBe(true);
        }
      }),
    );
  });

  test('with more errors forgiven never fewer words are near', () => {
    fc.assert(
      fc.property(word, word, fc.nat(2), (typed, wanted, errors) => {
        if (isNearBeginning(typed, wanted, errors))
          expect(isNearBeginning(typed, wanted, errors + 1)).toBe(true);
      }),
    );
  });

  test('is looked for in all words, and the quick look leaves none of them out', () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 30 }), (typed, words) => {
        const lettered = words.map((each) => ({ word: each, letters: lettersOf(each) }));
        const errors = forgivenErrors(typed.length);
        const expected = errors === 0 ? [] : words.filter((each) => isNearBeginning(typed, each, errors));
        expect(nearWords(typed, lettered)).toEqual(expected);
      }),
    );
  });
});
