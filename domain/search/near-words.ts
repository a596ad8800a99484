/** Typing errors that are forgiven in a word of this length. Short words are too much like each other. */
export function forgivenErrors(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Whether a word begins with what was typed but for so many errors: a letter too much, one missing, one for another,
 * or two neighbours that changed places (optimal string alignment, Damerau 1964).
 */
export function isNearBeginning(typed: string, word: string, errors: number): boolean {
  const width = Math.min(word.length, typed.length + errors);
  if (width < typed.length - errors) return false;
  let twoBefore: number[] = [];
  let before = Array.from({ length: width + 1 }, (_, column) => column);
  let [fewestBefore, fewest] = [0, 0];
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    [fewestBefore, fewest] = [fewest, row];
    for (let column = 1; column <= width; column += 1) {
      const isSame = typed[row - 1] === word[column - 1];
      let cost = Math.min(
        (before[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (before[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (isSwapped) cost = Math.min(cost, (twoBefore[column - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < fewest) fewest = cost;
    }
    // Two letters that changed places reach back over one row.
    if (fewest > errors && fewestBefore > errors) return false;
    [twoBefore, before] = [before, current];
  }
  return fewest <= errors;
}

/** A word with the letters a to z that it has, as bits. */
export type LetteredWord = { readonly word: string; readonly letters: number };

/** Words that begin with what was typed but for the errors that are forgiven. */
export function nearWords(typed: string, words: readonly LetteredWord[]): readonly string[] {
  const errors = forgivenErrors(typed.length);
  // A number is right or wrong: a phone number with another digit is somebody else's.
  if (errors === 0 || /\d/.test(typed)) return [];
  const letters = lettersOf(typed);
  const near: string[] = [];
  for (const each of words) {
    // Words that are too short or lack too many of the letters need no closer look.
    if (each.word.length < typed.length - errors || countBits(letters & ~each.letters) > errors) continue;
    if (isNearBeginning(typed, each.word, errors)) near.push(each.word);
  }
  return near;
}

/** The letters a to z that a word has, as bits. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index) - 97;
    if (code >= 0 && code < 26) letters |= 1 << code;
  }
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
