import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearWords } from '#domain/spelling/near-words.ts';
import { hasWord, readWordGraph } from '#domain/spelling/word-graph.ts';
import { buildGraph } from '#tools/dictionaries/build-graph.ts';
import { hunspellWords } from '#tools/dictionaries/hunspell-words.ts';

const graphOf = (words: readonly string[]) => readWordGraph(buildGraph(words));
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', "'"), minLength: 1, maxLength: 6 });

describe('a graph of words', () => {
  test('has every word it was made of, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), word, (words, other) => {
        const graph = graphOf(words);
        expect(words.filter((each) => !hasWord(graph, each))).toEqual([]);
        expect(hasWord(graph, other)).toBe(words.includes(other));
        expect(hasWord(graph, '')).toBe(false);
      }),
    );
  });

  test('shares beginnings and endings', () => {
    const alike = ['walk', 'walks', 'talk', 'talks', 'balk', 'balks'];
    // Letters, their number and the root; then the empty place and w, t, b, a, l, k, s.
    expect(buildGraph(alike)).toHaveLength(2 + 7 + 1 + 7);
  });
});

describe('words that are near', () => {
  /** The same distance, worked out over the whole table. */
  function distance(one: string, other: string): number {
    const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)];
    for (let at = 1; at <= one.length; at += 1) {
      const row = [at];
      for (let to = 1; to <= other.length; to += 1) {
        const same = one[at - 1] === other[to - 1] ? 0 : 1;
        let least = Math.min(
          (row[to - 1] ?? 0) + 1,
          (rows[at - 1]?.[to] ?? 0) + 1,
          (rows[at - 1]?.[to - 1] ?? 0) + same,
        );
        if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]) {
          least = Math.min(least, (rows[at - 2]?.[to - 2] ?? 0) + 1);
        }
        row.push(least);
      }
      rows.push(row);
    }
    return rows.at(-1)?.at(-1) ?? 0;
  }

  test('are all that are at most two slips away', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 20 }), word, (words, typed) => {
        const found = new Map(nearWords(graphOf(words), typed, 2).map((near) => [near.word, near.distance]));
        for (const each of words) {
          const away = distance(typed, each);
          expect(found.get(each)).toBe(away <= 2 ? away : undefined);
        }
      }),
    );
  });
});

describe('a Hunspell dictionary', () => {
  const aff = [
    'SET UTF-8',
    'NOSUGGEST !',
    'PFX U Y 1',
    'PFX U 0 un .',
    'SFX D Y 2',
    'SFX D 0 ed [^y]',
    'SFX D y ied [^aeiou]y',
    'SFX S N 1',
    'SFX S 0 s/M .',
    'SFX M Y 1',
    "SFX M 0 's .",
  ].join('\n');

  test('gives every form of its words', () => {
    const words = hunspellWords(aff, ['5', 'load/UD', 'try/D', 'back/S', 'rude/!', 'plain'].join('\n'));
    expect([...words].sort()).toEqual(
      ['load', 'unload', 'loaded', 'unloaded', 'try', 'tried', 'back', 'backs', "backs's", 'plain'].sort(),
    );
  });
});
