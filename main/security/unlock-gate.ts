import { AppError } from '#domain/contract/errors.ts';
import {
  clearAttempts,
  type MonotonicClock,
  readAttempts,
  recordFailure,
  remainingMs,
  restoreAttempts,
} from './attempts.ts';

/** Lets unlock attempts through one at a time and makes each wait out the delay of the failures before it. */
export type UnlockGate = {
  /**
   * Runs `open`. The failure is counted before it starts, so that ending the process meanwhile does not undo it.
   * Errors: wait-before-retry (with waitMs), whatever `open` throws.
   */
  readonly attempt: <T>(open: () => Promise<T>) => Promise<T>;
  /** The failures before now and the milliseconds still to wait, for the unlock screen. */
  readonly status: () => {
    readonly failures: number;
    readonly isDamaged: boolean;
    readonly waitMs: number;
  };
};

// A passphrase that turns out to be another therapist's was a guess too: choosing one must not be a way to try many.
const countedCodes: ReadonlySet<string> = new Set([
  'wrong-passphrase',
  'wrong-recovery-code',
  'passphrase-taken',
]);

/** One gate per process and vault folder. */
export function createUnlockGate(dir: string, now: MonotonicClock = () => performance.now()): UnlockGate {
  let state = readAttempts(dir, now());
  let isBusy = false;

  return {
    status: () => ({
      failures: state.failures,
      isDamaged: state.isDamaged,
      waitMs: Math.ceil(remainingMs(state, now())),
    }),
    attempt: async (open) => {
      if (isBusy) throw new AppError('wait-before-retry', { waitMs: 0 });
      const waitMs = Math.ceil(remainingMs(state, now()));
      if (waitMs > 0) throw new AppError('wait-before-retry', { waitMs });
      isBusy = true;
      const before = state;
      state = recordFailure(dir, before, now());
      try {
        const opened = await open();
        state = clearAttempts(dir, now());
        return opened;
      } catch (error) {
        // A typo in the code or a damaged file is no guess.
        state = isCounted(error) ? { ...state, waitingSince: now() } : restoreAttempts(dir, before);
        throw error;
      } finally {
        isBusy = false;
      }
    },
  };
}

function isCounted(error: unknown): boolean {
  return error instanceof AppError && countedCodes.has(error.code);
}
