import { z } from 'zod';

/** Which dictionaries the words of a note are held against. */
export const spellingLanguages = ['en', 'es', 'both', 'off'] as const;
export type SpellingLanguage = (typeof spellingLanguages)[number];

/** Until the practice says otherwise: the language of the program. */
export const firstSpellingLanguage: SpellingLanguage = 'en';

/** The dictionaries that a choice stands for. */
export function dictionariesOf(language: SpellingLanguage): readonly ('en' | 'es')[] {
  if (language === 'off') return [];
  return language === 'both' ? ['en', 'es'] : [language];
}

export const longestWord = 60;

/** One word to be known from now on. */
export const spellingWord = z
  .string()
  .max(200, 'text-too-long')
  .transform((text) => plainWord(text.trim()))
  .refine((text) => text.length <= longestWord && /^\p{L}[\p{L}\p{M}'·-]*$/u.test(text), 'words-missing');

/** A word as dictionaries write it: composed letters, a straight apostrophe. */
export function plainWord(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'");
}

/**
 * The ways a word may stand in a dictionary: as it is; in small letters where it begins a sentence or is written in
 * capitals; as a name where it is written in capitals.
 */
export function formsToLookUp(word: string): readonly string[] {
  const plain = plainWord(word);
  const lower = plain.toLowerCase();
  const isCapitals = plain === plain.toUpperCase() && plain !== lower;
  const withSmallFirst = lower.charAt(0) + plain.slice(1);
  const asName = lower.charAt(0).toUpperCase() + lower.slice(1);
  return [...new Set([plain, withSmallFirst, ...(isCapitals ? [lower, asName] : [])])];
}

/** Words that no dictionary is asked about: numbers with letters, and short capitals, which are abbreviations. */
export function isNeverWrong(word: string): boolean {
  if (word.length < 2 || /\d/.test(word)) return true;
  return word.length <= 5 && word === word.toUpperCase() && word !== word.toLowerCase();
}
