/** How well something fits, best first: it has this very name, or the worst of the searched words stands so. */
export const fit = { name: 1, word: 2, beginning: 3, inside: 4, near: 5 } as const;
export type Fit = (typeof fit)[keyof typeof fit];

export const worstFit: Fit = fit.near;

/** Which of many numbered records fit, and how well. Numbers in a row: a map of records would take five times as long. */
export class Fitting {
  readonly #fits: Uint8Array;
  readonly #slots: number[] = [];

  constructor(size: number) {
    this.#fits = new Uint8Array(size);
  }

  /** The records that fit, each once, in no order. */
  get slots(): readonly number[] {
    return this.#slots;
  }

  has(slot: number): boolean {
    return this.#fits[slot] !== 0;
  }

  /** 0 where it does not fit. */
  fitOf(slot: number): number {
    return this.#fits[slot] ?? 0;
  }

  /** Keeps the better of what it fitted before and this. */
  add(slot: number, found: number): void {
    const before = this.#fits[slot];
    if (before === 0) this.#slots.push(slot);
    if (before === 0 || found < (before ?? 0)) this.#fits[slot] = found;
  }

  addNew(slot: number, found: number): void {
    if (!this.has(slot)) this.add(slot, found);
  }
}

/** What fits every word, as well as it fits the worst of them. */
export function allOf(size: number, [first, ...others]: readonly Fitting[]): Fitting {
  if (first === undefined) return new Fitting(size);
  if (others.length === 0) return first;
  const all = new Fitting(size);
  for (const slot of first.slots) {
    if (!others.every((other) => other.has(slot))) continue;
    all.add(slot, Math.max(first.fitOf(slot), ...others.map((other) => other.fitOf(slot))));
  }
  return all;
}
