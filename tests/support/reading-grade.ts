const sentencesOf = (text: string) =>
  text.split(/[.!?:]+(?:\s|$)/).filter((sentence) => /\p{L}/u.test(sentence));
const wordsOf = (text: string) => text.match(/[\p{L}’']+/gu) ?? [];

/**
 * Flesch-Kincaid grade of an English text (Kincaid 1975): school years needed to read it. Syllables are counted by
 * groups of vowels, a silent last e left out, which is right for most words and too high for few.
 */
export function gradeOfEnglish(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOfEnglish(word), 0);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOfEnglish(word: string): number {
  const plain = word.toLowerCase().replace(/(?:[^laeiouy]es|[^laeiouyt]ed|[^laeiouy]e)$/, '');
  return Math.max(1, (plain.match(/[aeiouy]{1,2}/g) ?? []).length);
}

/**
 * Fernández Huerta's ease of reading of a Spanish text (1959): 70 and more is easy, what a child of twelve reads.
 * Syllables are counted by groups of vowels; an accent on a weak vowel parts it from its neighbour.
 */
export function easeOfSpanish(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOfSpanish(word), 0);
  const per100 = 100 / words.length;
  return 206.84 - 0.6 * syllables * per100 - 1.02 * (words.length / sentencesOf(text).length);
}

function syllablesOfSpanish(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/qu|gu(?=[ei])/g, 'k')
    .replace(/y$/, 'i');
  return Math.max(1, (plain.match(/[íú]|[aeoáéó]?[iuü]?[aeoáéó]|[aeiouáéóü]/g) ?? []).length);
}
