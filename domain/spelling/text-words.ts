import { isNeverWrong, longestWord, plainWord } from './spelling.ts';

/** A word of a text and where it stands. */
export type PlacedWord = { readonly word: string; readonly start: number; readonly end: number };

/** As much of a text as is looked at: a field keeps no more. */
const mostCharacters = 20_000;
/** As many different words as are asked about at once. */
const mostWords = 500;

// Digits count as part of a run, so that "L5-S1" is no word rather than the word "S".
const runs = /[\p{L}\p{M}\p{N}_]+(?:['’-][\p{L}\p{M}\p{N}_]+)*/gu;
const isWord = /^\p{L}[\p{L}\p{M}'’-]*$/u;
// Addresses are not spelt.
const isAddress = /@|:\/\//;

/** Every word of a text in its order: letters, with apostrophes and hyphens between them. */
export function* wordsIn(text: string): Generator<PlacedWord> {
  for (const chunk of text.matchAll(/\S+/gu)) {
    if (isAddress.test(chunk[0])) continue;
    for (const run of chunk[0].matchAll(runs)) {
      const start = chunk.index + run.index;
      if (isWord.test(run[0])) yield { word: run[0], start, end: start + run[0].length };
    }
  }
}

/**
 * The different words of a text that a dictionary can be asked about. A word at `caret` is still being typed and is
 * left out; without a caret the field has been left.
 */
export function wordsToCheck(text: string, caret: number | null): readonly string[] {
  const looked = text.slice(0, mostCharacters);
  const found = new Set<string>();
  for (const { word, start, end } of wordsIn(looked)) {
    if (found.size === mostWords) break;
    const isCut = end === looked.length && text.length > looked.length;
    const isBeingTyped = caret !== null && start <= caret && caret <= end;
    if (isCut || isBeingTyped || word.length > longestWord || isNeverWrong(word)) continue;
    found.add(word);
  }
  return [...found];
}

/** One wrong word with all the ways in which it begins: "efleurage" and, at the start of a sentence, "Efleurage". */
export type WrongWord = { readonly word: string; readonly forms: readonly string[] };

/** What differs only in its first letter is named once, with a small letter where it stands so. */
export function gatherForms(words: readonly string[]): readonly WrongWord[] {
  const gathered = new Map<string, string[]>();
  for (const word of words) {
    const key = formKey(word);
    const forms = gathered.get(key);
    if (forms === undefined) gathered.set(key, [word]);
    else forms.push(word);
  }
  return [...gathered].map(([key, forms]) => ({
    word: forms.find((form) => plainWord(form) === key) ?? forms[0] ?? key,
    forms,
  }));
}

/** The same for a word with and without a capital first letter. */
export function formKey(word: string): string {
  const plain = plainWord(word);
  const [first = ''] = plain;
  return first.toLowerCase() + plain.slice(first.length);
}
