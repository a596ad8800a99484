import { setTimeout as wait } from 'node:timers/promises';
import type { Envelope } from '#domain/contract/errors.ts';
import { type StoreRun, type StoreRunOptions, startStore } from './store-run.ts';

/** Closing finishes the calls under way and writes back the journal. */
const closePatienceMs = 20_000;

/** A store that dies younger than this is started again only after a pause, so that it cannot spin. */
const youngMs = 2_000;
const pauseMs = 1_000;

export type StoreProcess = {
  readonly call: (name: string, input: unknown) => Promise<Envelope<unknown>>;
  /** Ends the process that held the key and starts a fresh one, which holds nothing. */
  readonly renew: () => Promise<void>;
  /** Ends it for good. */
  readonly close: () => Promise<void>;
};

/**
 * Keeps one store process running from the first call on. `onStopped` is told when it ended unasked; a fresh one is on
 * its way then.
 */
export function keepStore(options: StoreRunOptions, onStopped: () => void): StoreProcess {
  let wanted: StoreRun | undefined;
  let hasBegun = false;
  // What has to happen before a call can be answered: at most one end and one start, one after the other.
  let turn: Promise<void> = Promise.resolve();

  const start = (): void => {
    const startedAt = performance.now();
    const run = startStore(options);
    wanted = run;
    void run.ended.then(() => {
      if (wanted !== run) return;
      wanted = undefined;
      turn = wait(performance.now() - startedAt < youngMs ? pauseMs : 0).then(start);
      onStopped();
    });
  };

  const end = async (): Promise<void> => {
    const run = wanted;
    wanted = undefined;
    await run?.close(closePatienceMs);
  };

  const begin = (): void => {
    if (hasBegun) return;
    hasBegun = true;
    turn = turn.then(start);
  };

  return {
    call: async (name, input) => {
      begin();
      // A page that is fresh after locking asks before the fresh store is there.
      await turn;
      return wanted?.call(name, input) ?? { ok: false, error: { code: 'store-stopped' } };
    },
    renew: () => {
      hasBegun = true;
      turn = turn.then(end).then(start);
      return turn;
    },
    close: () => {
      hasBegun = true;
      turn = turn.then(end);
      return turn;
    },
  };
}
