import { longestPauseMs, type NotePace, type PaceSection, paceSections } from '#domain/notes/pace.ts';

/** Something that a hand did. `typing` goes on in one field until anything else is done. */
export type HandEvent = {
  readonly kind: 'click' | 'chord' | 'typing';
  readonly section: PaceSection;
  /** Tells one field from another; only compared. */
  readonly target: unknown;
  /** Milliseconds on a clock that only goes forward. */
  readonly at: number;
};

type Counts = {
  readonly interactions: number;
  readonly milliseconds: Readonly<Partial<Record<PaceSection, number>>>;
};

const nothing: Counts = { interactions: 0, milliseconds: {} };

/**
 * Counts what a note costs by the rule of the project's own measurement: every click, every chord and every stretch of
 * typing in one field is one interaction. The time before an act belongs to the section it was done in; of a pause
 * only the first minute counts.
 */
export class Effort {
  #counts: Counts = nothing;
  #last: HandEvent | null = null;

  add(event: HandEvent): void {
    const { interactions, milliseconds } = this.#counts;
    const { section, at } = event;
    const since = this.#last === null ? 0 : Math.max(0, at - this.#last.at);
    const spent = Math.min(since, longestPauseMs);
    this.#counts = {
      interactions: interactions + (this.#goesOn(event) ? 0 : 1),
      milliseconds: { ...milliseconds, [section]: (milliseconds[section] ?? 0) + spent },
    };
    this.#last = event;
  }

  /** The note is left: the time until it is opened again is not spent on it. */
  pause(): void {
    this.#last = null;
  }

  get pace(): NotePace {
    const { interactions, milliseconds } = this.#counts;
    const sections = Object.fromEntries(
      paceSections.flatMap((section) => {
        const spent = milliseconds[section];
        return spent === undefined ? [] : [[section, Math.round(spent / 1000)]];
      }),
    );
    const all = Object.values(milliseconds).reduce((sum, spent) => sum + spent, 0);
    return { interactions, seconds: Math.round(all / 1000), sections };
  }

  #goesOn(event: HandEvent): boolean {
    const last = this.#last;
    if (last === null) return false;
    return event.kind === 'typing' && last.kind === 'typing' && last.target === event.target;
  }
}
