import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replaceWord } from '#domain/spelling/replace-word.ts';
import { wordsIn } from '#domain/spelling/text-words.ts';

test.each([
  ['teh back, and teh neck', ['teh'], 'the', 'the back, and the neck', 2],
  ['Teh back. tehteh teh-like teh’s', ['Teh', 'teh'], 'the', 'The back. tehteh teh-like teh’s', 1],
  ['to londn', ['londn'], 'London', 'to London', 1],
  ['Polich and polich', ['polich'], 'polish', 'Polich and polish', 1],
  ['ítem Ístmo', ['Ístmo'], 'istmo', 'ítem Istmo', 1],
  ['teh $& $1', ['teh'], '$& $1', '$& $1 $& $1', 1],
  ['nothing here', ['teh'], 'the', 'nothing here', 0],
])('in %j %j becomes %s', (text, forms, replacement, after, count) => {
  expect(replaceWord(text, forms, replacement)).toEqual({ text: after, count });
});

test('changes whole words and nothing else', () => {
  const piece = fc.constantFrom(
    'teh',
    'Teh',
    'tehs',
    'ateh',
    'teh-x',
    'teh1',
    'é',
    ' ',
    '\n',
    ',',
    '-',
    "'",
    '\u{1f600}',
  );
  const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
  const words = (whole: string) => [...wordsIn(whole)].map(({ word }) => word);
  fc.assert(
    fc.property(text, (before) => {
      const { text: after, count } = replaceWord(before, ['teh', 'Teh'], 'xyz');
      const expected = words(before).map((word) => (word === 'teh' ? 'xyz' : word === 'Teh' ? 'Xyz' : word));
      expect(words(after)).toEqual(expected);
      expect(count).toBe(words(before).filter((word) => word.toLowerCase() === 'teh').length);
      // What stands between the words is the same, letter for letter.
      const between = (whole: string) => {
        let from = 0;
        const parts: string[] = [];
        for (const { start, end } of wordsIn(whole)) {
          parts.push(whole.slice(from, start));
          from = end;
        }
        return [...parts, whole.slice(from)];
      };
      expect(between(after)).toEqual(between(before));
    }),
  );
});
