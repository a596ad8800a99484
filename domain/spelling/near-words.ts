import { edgesOf, type WordGraph } from './word-graph.ts';

export type NearWord = { readonly word: string; readonly distance: number };

/** The most slips of the finger that a proposal may be away: fewer in a short word, where everything is near. */
export const mostSlips = (word: string): number => (word.length <= 4 ? 1 : 2);

/**
 * Words of a graph that are few slips away: a letter too many, missing, wrong, or two in the wrong order. Walks the
 * graph with one row of the usual table of distances a letter, and leaves where nothing near can follow.
 */
export function nearWords(graph: WordGraph, word: string, most = mostSlips(word)): readonly NearWord[] {
  const found: NearWord[] = [];
  const first = Array.from({ length: word.length + 1 }, (_, index) => index);
  const walk = (
    node: number,
    typed: string,
    row: readonly number[],
    before: readonly number[] | null,
  ): void => {
    for (const { letter, endsWord, target } of edgesOf(graph, node)) {
      const next = nextRow(word, letter, typed, row, before);
      const here = typed + letter;
      const distance = next.at(-1) ?? most + 1;
      if (endsWord && distance <= most) found.push({ word: here, distance });
      if (Math.min(...next) <= most) walk(target, here, next, row);
    }
  };
  walk(graph.root, '', first, null);
  return found;
}

function nextRow(
  word: string,
  letter: string,
  typed: string,
  row: readonly number[],
  before: readonly number[] | null,
): readonly number[] {
  const next = [(row[0] ?? 0) + 1];
  for (let at = 1; at <= word.length; at += 1) {
    const isSame = word.charAt(at - 1) === letter;
    let least = Math.min((next[at - 1] ?? 0) + 1, (row[at] ?? 0) + 1, (row[at - 1] ?? 0) + (isSame ? 0 : 1));
    const isSwapped = at > 1 && word.charAt(at - 2) === letter && word.charAt(at - 1) === typed.at(-1);
    if (before !== null && isSwapped) least = Math.min(least, (before[at - 2] ?? 0) + 1);
    next.push(least);
  }
  return next;
}
