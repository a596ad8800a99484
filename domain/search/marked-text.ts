import { foldLetters } from '../folded-text.ts';

/** A piece of a text, and whether it is what was looked for. */
export type TextPart = { readonly text: string; readonly isHit: boolean };

/** From and up to which place, in a folded text or in the text itself. */
export type Range = readonly [start: number, end: number];

export type FoldedText = {
  readonly folded: string;
  /** Where the text has what stands at a range of the folded one, marks on its letters included. */
  readonly originalOf: (range: Range) => Range;
};

/** Folds a text and remembers from which of its letters each folded one came. */
export function foldWithPlaces(text: string): FoldedText {
  // Most texts have no other letters than these: each then folds into one of its own.
  if (/^[\0-\x7f]*$/.test(text)) return { folded: text.toLowerCase(), originalOf: (range) => range };
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = foldLetters(letter);
    for (let index = 0; index < plain.length; index += 1) {
      starts.push(at);
      ends.push(at + letter.length);
    }
    at += letter.length;
    // A mark without a letter of its own belongs to the letter before it.
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = at;
    folded += plain;
  }
  const originalOf = ([start, end]: Range): Range => [starts[start] ?? text.length, ends[end - 1] ?? 0];
  return { folded, originalOf };
}

/** Cuts a text at these ranges. Ranges may touch and overlap and come in any order. */
export function partsOf(text: string, ranges: readonly Range[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  const add = (end: number, isHit: boolean): void => {
    if (end > done) parts.push({ text: text.slice(done, end), isHit });
    done = Math.max(done, end);
  };
  for (const [start, end] of joined(ranges)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const [start, end] of [...ranges].sort((one, other) => one[0] - other[0])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else if (end > start) result.push([start, end]);
  }
  return result;
}
