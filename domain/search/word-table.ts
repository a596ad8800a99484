import { type LetteredWord, lettersOf } from './near-words.ts';

/** Where in a word the searched letters stand. */
export type Place = 'word' | 'beginning' | 'inside';

/**
 * Which words stand in which records, the records by number. The words are also kept as one long text: looking through that is a hundred
 * times faster than looking into ten thousand short ones.
 */
export class WordTable {
  readonly #owners = new Map<string, Set<number>>();
  #text: string | null = null;
  #lettered: readonly LetteredWord[] | null = null;

  add(owner: number, words: Iterable<string>): void {
    for (const word of words) {
      const owners = this.#owners.get(word);
      if (owners !== undefined) {
        owners.add(owner);
        continue;
      }
      this.#owners.set(word, new Set([owner]));
      this.#forget();
    }
  }

  remove(owner: number, words: Iterable<string>): void {
    for (const word of words) {
      const owners = this.#owners.get(word);
      owners?.delete(owner);
      if (owners?.size !== 0) continue;
      this.#owners.delete(word);
      this.#forget();
    }
  }

  #forget(): void {
    this.#text = null;
    this.#lettered = null;
  }

  ownersOf(word: string): Iterable<number> {
    return this.#owners.get(word) ?? [];
  }

  /** Every word with its letters. */
  words(): readonly LetteredWord[] {
    this.#lettered ??= [...this.#owners.keys()].map((word) => ({ word, letters: lettersOf(word) }));
    return this.#lettered;
  }

  /** Tells of every owner of a word in which these letters stand; inside a word only where that is wanted. */
  find(letters: string, isInsideWanted: boolean, tell: (owner: number, place: Place) => void): void {
    this.#text ??= ` ${[...this.#owners.keys()].join(' ')} `;
    const text = this.#text;
    const looked = isInsideWanted ? letters : ` ${letters}`;
    let at = text.indexOf(looked);
    while (at !== -1) {
      const start = isInsideWanted ? text.lastIndexOf(' ', at) + 1 : at + 1;
      const end = text.indexOf(' ', start);
      const place = placeOf(text.startsWith(letters, start), end - start === letters.length);
      for (const owner of this.ownersOf(text.slice(start, end))) tell(owner, place);
      // The space behind a word is the space before the next.
      at = text.indexOf(looked, end);
    }
  }
}

function placeOf(isAtStart: boolean, isWhole: boolean): Place {
  if (!isAtStart) return 'inside';
  return isWhole ? 'word' : 'beginning';
}
