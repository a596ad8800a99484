import { countEs } from 'simi-syllable';

/** What both measures of a Spanish text are made from. */
function countsIn(text: string): {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
} {
  const words = wordsIn(text);
  return {
    words: words.length,
    sentences: [...sentenceParts.segment(text)].filter(({ segment }) => wordsIn(segment).length > 0).length,
    syllables: words.reduce((sum, word) => sum + Math.max(1, countEs(word)), 0),
  };
}

// Parted as Unicode says (UAX 29): the end of a line, as after an item of a list, ends a sentence too.
const sentenceParts = new Intl.Segmenter('es', { granularity: 'sentence' });
const wordParts = new Intl.Segmenter('es', { granularity: 'word' });
const wordsIn = (text: string) =>
  [...wordParts.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/**
 * Crawford's grade of a Spanish text (Crawford 1984): school years needed to read it, made for the first six grades of
 * Spanish-speaking schools. Flesch-Kincaid knows English only: Spanish words have more syllables at the same ease.
 * Syllables are those of a library (simi-syllable).
 */
export function gradeOfSpanish(text: string): number {
  const { words, sentences, syllables } = countsIn(text);
  return -0.205 * ((100 * sentences) / words) + 0.049 * ((100 * syllables) / words) - 3.407;
}

/** Fernández Huerta's ease of reading of a Spanish text (1959): 70 and more is easy, what a child of twelve reads. */
export function easeOfSpanish(text: string): number {
  const { words, sentences, syllables } = countsIn(text);
  return 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);
}
