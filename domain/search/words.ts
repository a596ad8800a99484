import { foldForSearch } from '../folded-text.ts';

/** Words of a search that are looked at; more would make it slower and find no less. */
const mostWords = 8;

/** The words of a text, folded: runs of letters and digits, cut as the word index of SQLite cuts them. */
export function wordsOf(text: string): readonly string[] {
  return foldForSearch(text)
    .split(/[^\p{L}\p{N}\p{Co}]+/u)
    .filter((word) => word !== '');
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Umlauts as they are written on a keyboard without them: `Müller` as `mueller`. */
export function spellOutUmlauts(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('en')
    .replace(/[äöüøå]/g, (letter) => umlauts[letter] ?? letter);
}

/** One word of a search with the ways in which it may be written. */
export type SearchedWord = {
  /** A word that begins so is found. */
  readonly beginnings: readonly string[];
  /** Only this very word is found: `mueller` also means `muller`, but `blue` does not mean `blunt`. */
  readonly wholes: readonly string[];
};

/**
 * What is looked for in notes and other long texts. Whatever was typed is text: quotes, stars and the like only part
 * words. A single letter fits too much to help; beside longer words it is one that is still being typed.
 */
export function searchedWords(query: string): readonly SearchedWord[] {
  const found = new Map<string, SearchedWord>();
  for (const typed of query.normalize('NFC').split(/[^\p{L}\p{N}\p{M}\p{Co}]+/u)) {
    const spelled = wordsOf(spellOutUmlauts(typed));
    const plain = wordsOf(typed);
    for (const [index, word] of plain.entries()) {
      const other = plain.length === spelled.length ? spelled[index] : undefined;
      if (word.length > 1) found.set(word, formsOf(word, other));
    }
  }
  return [...found.values()].slice(0, mostWords);
}

function formsOf(word: string, spelledOut: string | undefined): SearchedWord {
  const beginnings = spelledOut === undefined || spelledOut === word ? [word] : [word, spelledOut];
  const contracted = word.replace(/ae|oe|ue/g, (pair) => pair.slice(0, 1));
  return { beginnings, wholes: contracted === word ? [] : [contracted] };
}

/** Whether a word of a text is one that was looked for. */
export function isWordFound(word: string, { beginnings, wholes }: SearchedWord): boolean {
  return beginnings.some((beginning) => word.startsWith(beginning)) || wholes.includes(word);
}
