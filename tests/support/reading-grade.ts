import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * Flesch-Kincaid grade of an English text (Kincaid 1975): school years needed to read it. Formula and syllables are
 * those of libraries (flesch-kincaid, syllable); words and sentences are parted as Unicode says (UAX 29), so the end
 * of a line, as after an item of a list, ends a sentence too.
 */
export function gradeOfEnglish(text: string): number {
  const words = wordsIn(text);
  return fleschKincaid({
    sentence: [...sentenceParts.segment(text)].filter(({ segment }) => wordsIn(segment).length > 0).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

const sentenceParts = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordParts = new Intl.Segmenter('en', { granularity: 'word' });
const wordsIn = (text: string) =>
  [...wordParts.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
