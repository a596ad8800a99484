import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDifference } from '#domain/word-difference.ts';

const joined = (runs: ReturnType<typeof wordDifference>, left: 'added' | 'removed') =>
  runs
    .filter(({ kind }) => kind === 'same' || kind === left)
    .map(({ text }) => text)
    .join('');

describe('the difference of two texts', () => {
  test.each([
    ['', '', []],
    ['', 'Yes.', [{ kind: 'added', text: 'Yes.' }]],
    ['Mild ache', 'Mild ache', [{ kind: 'same', text: 'Mild ache' }]],
    [
      'Since May 2020 left',
      'Since June 2020 left',
      [
        { kind: 'same', text: 'Since ' },
        { kind: 'removed', text: 'May ' },
        { kind: 'added', text: 'June ' },
        { kind: 'same', text: '2020 left' },
      ],
    ],
  ])('of %j and %j', (older, newer, runs) => {
    expect(wordDifference(older, newer)).toEqual(runs);
  });

  test('gives both texts again', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'ä ', ' c', '\n', 'dd')).map((parts) => parts.join(' '));
    const property = fc.property(text, text, (older, newer) => {
      const runs = wordDifference(older, newer);
      expect(joined(runs, 'removed')).toBe(older);
      expect(joined(runs, 'added')).toBe(newer);
    });
    fc.assert(property);
  });

  test('finds nothing to tell between a text and itself', () => {
    const property = fc.property(fc.string(), (text) => {
      expect(wordDifference(text, text).every(({ kind }) => kind === 'same')).toBe(true);
    });
    fc.assert(property);
  });
});
