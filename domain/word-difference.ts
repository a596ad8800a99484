/** A stretch of words that both texts have, or only the older or the newer one. */
export type WordRun = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Words with the white space behind them, so that the runs put together give the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/^\s+|\S+\s*/g) ?? [];
}

/**
 * How one text becomes another, word for word: what stayed and was added is the newer text, what stayed and was removed
 * the older one. The longest common sequence of words counts as what stayed.
 */
export function wordDifference(older: string, newer: string): readonly WordRun[] {
  const before = wordsOf(older);
  const after = wordsOf(newer);
  // Most texts differ in a few words of many: what they begin and end with need not be looked through.
  const begin = sharedBeginning(before, after);
  const end = sharedBeginning(before.slice(begin).reverse(), after.slice(begin).reverse());
  const runs: { kind: WordRun['kind']; text: string }[] = [];
  const add = (kind: WordRun['kind'], text: string) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  };
  for (const word of after.slice(0, begin)) add('same', word);
  addMiddle(before.slice(begin, before.length - end), after.slice(begin, after.length - end), add);
  for (const word of after.slice(after.length - end)) add('same', word);
  return runs;
}

/** How many words two texts have in common before the first that differs. */
function sharedBeginning(before: readonly string[], after: readonly string[]): number {
  const differing = before.findIndex((word, place) => word !== after[place]);
  return differing === -1 ? before.length : differing;
}

function addMiddle(
  before: readonly string[],
  after: readonly string[],
  add: (kind: WordRun['kind'], text: string) => void,
): void {
  const common = commonLengths(before, after);
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const old = before[row];
    const now = after[column];
    if (old !== undefined && old === now) {
      add('same', old);
      row += 1;
      column += 1;
    } else if (
      old !== undefined &&
      (now === undefined || lengthAt(common, row + 1, column) >= lengthAt(common, row, column + 1))
    ) {
      add('removed', old);
      row += 1;
    } else if (now !== undefined) {
      add('added', now);
      column += 1;
    }
  }
}

function lengthAt(common: readonly (readonly number[])[], row: number, column: number): number {
  return common[row]?.[column] ?? 0;
}

/** For each pair of places, how many words the rests of the two texts have in common, in order. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = [];
  for (let row = before.length - 1; row >= 0; row -= 1) {
    const below = table[row + 1] ?? [];
    const line: number[] = [];
    for (let column = after.length - 1; column >= 0; column -= 1) {
      line[column] =
        before[row] === after[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, line[column + 1] ?? 0);
    }
    table[row] = line;
  }
  return table;
}
