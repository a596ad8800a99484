import { describe, expect, it } from 'vitest';
import { longSentence, longSentences } from '#domain/handouts/long-sentences.ts';
import { contentBlocks } from '#main/content/load.ts';

const words = (count: number) =>
  Array.from({ length: count }, (_, place) => `${place === 0 ? 'W' : 'w'}${place}`).join(' ');

describe('long sentences', () => {
  it('are those with more words than the limit, without marks', () => {
    const long = `**${words(longSentence + 1)}**.`;
    const text = `${words(longSentence)}. ${long} Short.`;
    expect(longSentences(text, 'en')).toEqual([`${words(longSentence + 1)}.`]);
  });

  it('end with a line, as an item of a list does', () => {
    expect(longSentences(`- ${words(20)}\n- ${words(20)}`, 'es')).toEqual([]);
  });

  it('do not stand in the English texts of the program', () => {
    const found = contentBlocks('en').flatMap(({ id, body }) =>
      longSentences(body, 'en').map((sentence) => `${id}: ${sentence}`),
    );
    expect(found).toEqual([]);
  });
});
