import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Known, suggestWords, wrongWords } from '#domain/spelling/check-words.ts';
import { fieldWords } from '#domain/spelling/field-words.ts';
import { spellingWord } from '#domain/spelling/spelling.ts';
import { readWordGraph } from '#domain/spelling/word-graph.ts';
import { ensureDictionaries } from '#tools/dictionaries/dictionaries.ts';
import { wordsOfTheField } from './terms.ts';

let english: Known;
let spanish: Known;

beforeAll(async () => {
  const folder = await ensureDictionaries();
  const graphOf = async (language: string) =>
    readWordGraph(new Uint32Array(new Uint8Array(await readFile(join(folder, `${language}.words`))).buffer));
  english = { graphs: [await graphOf('en')], words: fieldWords(['en']) };
  spanish = { graphs: [await graphOf('es')], words: fieldWords(['es']) };
});

const wrongIn = (known: () => Known, text: string) => wrongWords(text.split(' '), known());

describe('English', () => {
  test('knows usual words, forms and ways to write them', () => {
    expect(
      wrongIn(
        () => english,
        "The client walked slowly, didn't The THE CLIENT'S client’s massages unpleasant London LONDON".replaceAll(
          ',',
          '',
        ),
      ),
    ).toEqual([]);
  });

  test('marks what stands nowhere', () => {
    expect(wrongIn(() => english, 'Messsage preassure teh london walkked')).toEqual([
      'Messsage',
      'preassure',
      'teh',
      'london',
      'walkked',
    ]);
  });

  test('leaves numbers, abbreviations and composed words', () => {
    expect(wrongIn(() => english, 'L5 SIJ QL ROM 12th x left-sided well-known')).toEqual([]);
    expect(wrongIn(() => english, 'left-sidded')).toEqual(['left-sidded']);
  });

  test('proposes what is meant, nearest first, with its capital letter', () => {
    expect(suggestWords('Messsage', english)[0]).toBe('Message');
    expect(suggestWords('messsage', english).slice(0, 2)).toEqual(['message', 'massage']);
    expect(suggestWords('preassure', english)[0]).toBe('pressure');
    expect(suggestWords('teh', english)).toContain('the');
    expect(suggestWords('efleurage', english)[0]).toBe('effleurage');
    expect(suggestWords('walkking', english)).toHaveLength(new Set(suggestWords('walkking', english)).size);
    for (const word of ['preassure', 'teh', 'xqzjvw']) {
      expect(suggestWords(word, english).length).toBeLessThanOrEqual(5);
    }
  });
});

describe('Spanish', () => {
  test('knows its forms and marks what stands nowhere', () => {
    expect(
      wrongIn(() => spanish, 'La espalda dolía caminando decírselo Los músculos cedieron izquierda'),
    ).toEqual([]);
    expect(wrongIn(() => spanish, 'espladda tensoin')).toEqual(['espladda', 'tensoin']);
    expect(suggestWords('esplada', spanish)).toContain('espalda');
  });
});

test.each(wordsOfTheField.both)('the field’s word %s is known in both', (word) => {
  expect(wrongIn(() => english, word)).toEqual([]);
  expect(wrongIn(() => spanish, word)).toEqual([]);
});

test('the field’s words of each language are known in it', () => {
  expect(wrongWords(wordsOfTheField.en, english)).toEqual([]);
  expect(wrongWords(wordsOfTheField.es, spanish)).toEqual([]);
});

test('an English word is none in Spanish because a term of the program has it', () => {
  expect(wrongIn(() => spanish, 'with')).toEqual(['with']);
});

test('without a dictionary nothing is wrong', () => {
  expect(wrongWords(['xqzjvw'], { graphs: [], words: new Set() })).toEqual([]);
});

test.each([
  ['  Biofreeze ', 'Biofreeze'],
  ['d’Ávila', "d'Ávila"],
])('%j can be added as %s', (typed, kept) => {
  expect(spellingWord.parse(typed)).toBe(kept);
});

test.each(['', ' ', 'two words', '123', '<b>', 'x'.repeat(61)])('%j is no word', (typed) => {
  expect(spellingWord.safeParse(typed).success).toBe(false);
});
