import { AppError, type ErrorCode } from '#domain/contract/errors.ts';

/** Milliseconds of rest after a keystroke, and the longest that words wait while someone keeps typing. */
export const restBeforeSave = 400;
export const longestWait = 1000;

/** Waits between tries after a failed save, in milliseconds; the last one repeats. */
export const retryWaits: readonly number[] = [2_000, 4_000, 8_000, 16_000, 30_000];

export type Saved = { readonly revision: number; readonly savedAt: string };

export type AutosaveStatus =
  /** Everything is on the disk since `savedAt`. */
  | { readonly kind: 'saved'; readonly savedAt: string }
  /** Something is typed and not yet sent. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  /** The last save failed; the words are kept in the window. `willRetry` is false where trying again is no use. */
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly willRetry: boolean }
  /** Another window or restore saved the same draft since. Nothing is sent until the therapist has chosen. */
  | { readonly kind: 'conflict' };

export type Timers = {
  readonly now: () => number;
  readonly start: (run: () => void, milliseconds: number) => unknown;
  readonly stop: (timer: unknown) => void;
};

export type AutosaveOptions = {
  readonly revision: number;
  readonly savedAt: string;
  /** Sends the latest content; called again only after the one before has ended. */
  readonly send: (expectedRevision: number) => Promise<Saved>;
  readonly onStatus: (status: AutosaveStatus) => void;
  readonly timers: Timers;
};

/** Codes after which sending the same content again cannot succeed. */
const finalCodes: readonly ErrorCode[] = [
  'note-already-signed',
  'not-found',
  'text-too-long',
  'value-out-of-range',
  'invalid-input',
  'too-large',
  'locked',
];

/**
 * Decides when a draft is written. Knows nothing of notes or windows: it is told that something changed and calls
 * `send`. Saves follow one another, so that every reply carries the revision that the next save expects.
 */
export class Autosave {
  readonly #options: AutosaveOptions;
  #status: AutosaveStatus;
  #revision: number;
  #timer: unknown = null;
  #lastChange = 0;
  #running: Promise<void> | null = null;
  /** Time of the first change that is not yet on its way; null when there is none. */
  #dirtySince: number | null = null;
  #failures = 0;

  constructor(options: AutosaveOptions) {
    this.#options = options;
    this.#revision = options.revision;
    this.#status = { kind: 'saved', savedAt: options.savedAt };
  }

  get status(): AutosaveStatus {
    return this.#status;
  }

  get revision(): number {
    return this.#revision;
  }

  /** True while something typed is not known to be on the disk. */
  get isDirty(): boolean {
    return this.#dirtySince !== null || this.#running !== null;
  }

  /** To be called after every change of the content. */
  changed(): void {
    const { timers } = this.#options;
    const now = timers.now();
    this.#dirtySince ??= now;
    this.#lastChange = now;
    if (this.#status.kind === 'conflict') return;
    if (this.#running !== null) return;
    if (this.#status.kind === 'failed' && this.#status.willRetry) return;
    // Said once: everybody who listens would hear it again with each letter.
    if (this.#status.kind !== 'unsaved') this.#setStatus({ kind: 'unsaved' });
    this.#schedule();
  }

  /** Writes what is pending now. Resolves when everything is saved or a save has failed. */
  async flush(): Promise<void> {
    this.#stopTimer();
    while (this.#running !== null) await this.#running;
    if (this.#dirtySince === null || this.#status.kind === 'conflict') return;
    await this.#save();
    if (this.#status.kind === 'unsaved' || this.#status.kind === 'saving') await this.flush();
  }

  /** Tries again at once after a failure. */
  retry(): Promise<void> {
    return this.flush();
  }

  /** Ends a conflict by writing what is in the window over the revision that was found. */
  keepMine(foundRevision: number): Promise<void> {
    this.#revision = foundRevision;
    this.#dirtySince ??= this.#options.timers.now();
    this.#setStatus({ kind: 'unsaved' });
    return this.flush();
  }

  /** Ends a conflict by taking what was found; the caller has put it into the window. */
  takeTheirs(found: Saved): void {
    this.#stopTimer();
    this.#revision = found.revision;
    this.#dirtySince = null;
    this.#failures = 0;
    this.#setStatus({ kind: 'saved', savedAt: found.savedAt });
  }

  /** Stops the clock. What is pending stays pending; call `flush` first. */
  stop(): void {
    this.#stopTimer();
  }

  #schedule(): void {
    // A clock that runs is left to run: when it rings it looks how long the hands have rested.
    if (this.#timer !== null) return;
    const { timers } = this.#options;
    const since = this.#dirtySince ?? this.#lastChange;
    const due = Math.min(this.#lastChange + restBeforeSave, since + longestWait);
    const wait = due - timers.now();
    if (wait <= 0) void this.#save();
    else this.#timer = timers.start(() => this.#ring(), wait);
  }

  #ring(): void {
    this.#timer = null;
    this.#schedule();
  }

  #stopTimer(): void {
    if (this.#timer === null) return;
    this.#options.timers.stop(this.#timer);
    this.#timer = null;
  }

  #save(): Promise<void> {
    const since = this.#dirtySince;
    this.#dirtySince = null;
    this.#setStatus({ kind: 'saving' });
    const run = this.#options.send(this.#revision).then(
      (saved) => this.#succeeded(saved),
      (error: unknown) => this.#failed(error, since),
    );
    this.#running = run;
    return run;
  }

  #succeeded(saved: Saved): void {
    this.#running = null;
    this.#failures = 0;
    this.#revision = saved.revision;
    if (this.#dirtySince === null) {
      this.#setStatus({ kind: 'saved', savedAt: saved.savedAt });
      return;
    }
    this.#setStatus({ kind: 'unsaved' });
    this.#schedule();
  }

  #failed(error: unknown, since: number | null): void {
    this.#running = null;
    this.#dirtySince = since ?? this.#dirtySince;
    const code = error instanceof AppError ? error.code : 'internal';
    if (code === 'changed-elsewhere') {
      this.#setStatus({ kind: 'conflict' });
      return;
    }
    const willRetry = !finalCodes.includes(code);
    this.#setStatus({ kind: 'failed', code, willRetry });
    if (!willRetry) return;
    const wait = retryWaits[Math.min(this.#failures, retryWaits.length - 1)] ?? longestWait;
    this.#failures += 1;
    this.#timer = this.#options.timers.start(() => {
      this.#timer = null;
      void this.#save();
    }, wait);
  }

  #setStatus(status: AutosaveStatus): void {
    this.#status = status;
    this.#options.onStatus(status);
  }
}
