import { nearWords } from './near-words.ts';
import { formsToLookUp, isNeverWrong, plainWord } from './spelling.ts';
import { hasWord, type WordGraph } from './word-graph.ts';

/** What words are held against. */
export type Known = {
  readonly graphs: readonly WordGraph[];
  /** Words of the field and of the practice, in small letters. */
  readonly words: ReadonlySet<string>;
};

/** The words that stand in none of the lists. */
export function wrongWords(words: readonly string[], known: Known): readonly string[] {
  if (known.graphs.length === 0) return [];
  return words.filter((word) => !isKnown(word, known));
}

function isKnown(word: string, known: Known): boolean {
  if (isNeverWrong(word)) return true;
  const isFound = ({ graphs, words }: Known) =>
    words.has(plainWord(word).toLowerCase()) ||
    formsToLookUp(word).some((form) => graphs.some((graph) => hasWord(graph, form)));
  if (isFound(known)) return true;
  const parts = word.split('-');
  return parts.length > 1 && parts.every((part) => part === '' || isKnown(part, known));
}

/** Up to `most` words that may be meant, nearest first; a capital first letter stays one. */
export function suggestWords(word: string, known: Known, most = 5): readonly string[] {
  const plain = plainWord(word);
  const lower = plain.toLowerCase();
  const isName = plain.charAt(0) !== lower.charAt(0);
  const found = new Map<string, number>();
  for (const graph of known.graphs) {
    for (const { word: near, distance } of nearWords(graph, lower)) {
      found.set(near, Math.min(distance, found.get(near) ?? distance));
    }
    if (isName) for (const { word: near, distance } of nearWords(graph, plain, 1)) found.set(near, distance);
  }
  for (const each of known.words) {
    const distance = slips(each, lower);
    if (distance <= 2) found.set(each, Math.min(distance, found.get(each) ?? distance));
  }
  const letters = sortedLetters(lower);
  // Whoever slips seldom slips at the first letter, keeps about the length, and often only the order of letters. Words of
  // the field are what a note is most likely to be about.
  const rank = (near: string, distance: number) =>
    distance * 4 -
    (sortedLetters(near.toLowerCase()) === letters ? 1 : 0) -
    (known.words.has(near.toLowerCase()) ? 2 : 0) +
    (near.charAt(0).toLowerCase() === lower.charAt(0) ? 0 : 2) +
    Math.abs(near.length - lower.length);
  return [
    ...new Set(
      [...found]
        .sort(
          ([one, far], [other, farther]) => rank(one, far) - rank(other, farther) || (one < other ? -1 : 1),
        )
        .map(([near]) => (isName ? near.charAt(0).toUpperCase() + near.slice(1) : near)),
    ),
  ].slice(0, most);
}

const sortedLetters = (word: string): string => word.split('').sort().join('');

/** Slips between two words, or 3 where they are too far apart to count. Lists of ours are short enough for it. */
function slips(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const isSame = one.charAt(at - 1) === other.charAt(to - 1);
      next.push(Math.min((next[to - 1] ?? 0) + 1, (row[to] ?? 0) + 1, (row[to - 1] ?? 0) + (isSame ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 3;
}
