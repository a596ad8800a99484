import type { ConsentDraft } from '#domain/consents/draft.ts';

/** Milliseconds of rest before a draft is written, and the longest that a stroke waits while the hand goes on. */
export const restBeforeSave = 300;
export const longestWait = 800;
/** Milliseconds until a save that failed is tried again. */
export const retryWait = 2_000;

export type KeeperState =
  | { readonly kind: 'saved'; readonly savedAt: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed' };

export type KeeperOptions = {
  /** Writes the draft. Called again only after the call before has ended. */
  readonly send: (draft: ConsentDraft) => Promise<{ readonly savedAt: string }>;
  readonly onState: (state: KeeperState) => void;
};

/**
 * Keeps what is drawn and filled in within one second, whatever happens to the window. It lives outside React, so that
 * leaving the page does not lose what was still to be written.
 */
export class DraftKeeper {
  readonly #options: KeeperOptions;
  #latest: ConsentDraft | null = null;
  #dirtySince: number | null = null;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDropped = false;
  #lastFailed = false;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /** True while something is not known to be kept. */
  get isDirty(): boolean {
    return this.#dirtySince !== null || this.#running !== null;
  }

  changed(draft: ConsentDraft): void {
    if (this.#isDropped) return;
    const now = performance.now();
    this.#latest = draft;
    this.#dirtySince ??= now;
    if (this.#running !== null) return;
    this.#options.onState({ kind: 'unsaved' });
    this.#wait(Math.max(0, Math.min(restBeforeSave, this.#dirtySince + longestWait - now)));
  }

  /** Writes what is pending now. True when everything is kept. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running !== null) await this.#running;
    if (this.#dirtySince === null) return true;
    await this.#save();
    // What was drawn during the save waits for its own; a save that failed ends the try.
    return !this.isDirty || (this.#lastFailed ? false : this.flush());
  }

  /** Forgets the draft, because it was signed or thrown away: nothing is written after this. */
  async drop(): Promise<void> {
    this.#isDropped = true;
    this.#dirtySince = null;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), milliseconds);
  }

  async #save(): Promise<void> {
    const draft = this.#latest;
    if (draft === null || this.#isDropped || this.#running !== null) return;
    const since = this.#dirtySince;
    this.#dirtySince = null;
    this.#options.onState({ kind: 'saving' });
    this.#running = this.#options.send(draft).then(
      ({ savedAt }) => this.#ended({ kind: 'saved', savedAt }),
      () => {
        this.#dirtySince = since;
        this.#ended({ kind: 'failed' });
      },
    );
    await this.#running;
  }

  #ended(state: KeeperState): void {
    this.#running = null;
    this.#lastFailed = state.kind === 'failed';
    if (this.#isDropped) return;
    if (state.kind === 'saved' && this.#dirtySince !== null) {
      this.#options.onState({ kind: 'unsaved' });
      this.#wait(0);
      return;
    }
    this.#options.onState(state);
    if (state.kind === 'failed') this.#wait(retryWait);
  }
}
