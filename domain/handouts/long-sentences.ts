import type { HandoutLanguage } from './languages.ts';

/** From more words than these on, a sentence is better split: the limit of the UK's guidance on plain writing (GOV.UK, Content design). */
export const longSentence = 25;

/** The sentences of a Markdown text that are too long to read easily, without their marks. */
export function longSentences(text: string, language: HandoutLanguage): readonly string[] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  return [...sentences.segment(text.replace(/^\s*[-+]\s|[*_#>]/gm, ''))]
    .map(({ segment }) => segment.trim())
    .filter(
      (sentence) => [...words.segment(sentence)].filter((word) => word.isWordLike).length > longSentence,
    );
}
