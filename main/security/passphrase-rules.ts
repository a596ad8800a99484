import { commonPassphrases } from './common-passphrases.ts';
import { hasTrivialPattern } from './trivial-pattern.ts';

export type PassphraseProblem = 'passphrase-too-short' | 'passphrase-too-common';

export const leastCharacters = 8;
// Above this length a guesser has to try combinations of words, even when each of them is common.
const longestMadeOfCommonWords = 20;
const mostOtherLetters = 2;
const leastWordLength = 4;

const disguises: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

/**
 * What is wrong with a new passphrase, if anything. Characters are code points after NFKC. There are no rules of
 * composition: length, and not being among the first guesses, is all that counts.
 * @param knownNames the names of the practice and its therapists, which a guesser knows too
 */
export function checkPassphrase(
  passphrase: string,
  knownNames: readonly string[] = [],
): PassphraseProblem | undefined {
  const text = passphrase.normalize('NFKC').toLowerCase();
  if (Array.from(passphrase.normalize('NFKC')).length < leastCharacters) return 'passphrase-too-short';
  if (hasTrivialPattern(text)) return 'passphrase-too-common';
  const words = [...commonPassphrases, ...knownNames.flatMap(wordsOfName)];
  const spellings = [text, undisguise(text)];
  return spellings.some((spelling) => isMadeOf(spelling, words)) ? 'passphrase-too-common' : undefined;
}

// Common words with hardly anything but digits and signs around them.
function isMadeOf(text: string, words: readonly string[]): boolean {
  const compact = lettersAndDigits(text);
  if (compact.length > longestMadeOfCommonWords) return false;
  if (words.includes(compact) || words.includes(lettersOnly(compact))) return true;
  const longestFirst = words
    .filter((word) => word.length >= leastWordLength)
    .sort((left, right) => right.length - left.length);
  const rest = longestFirst.reduce((left, word) => left.replaceAll(word, ' '), compact);
  return rest !== compact && lettersOnly(rest).length <= mostOtherLetters;
}

function wordsOfName(name: string): readonly string[] {
  const text = name.normalize('NFKC').toLowerCase();
  const parts = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part.length >= 3);
  return [lettersAndDigits(text), ...parts].filter((word) => word !== '');
}

function undisguise(text: string): string {
  return Array.from(text, (character) => disguises[character] ?? character).join('');
}

function lettersAndDigits(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function lettersOnly(text: string): string {
  return text.replace(/[^\p{L}\p{M}]/gu, '');
}
