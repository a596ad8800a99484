import type { BrowserWindow } from 'electron';
import { flushWindow } from './flush.ts';
import { showFreshPage } from './fresh-page.ts';
import type { StoreProcess } from './store-process.ts';
import type { VaultWatch } from './vault-watch.ts';
import type { Viewing } from './viewing.ts';

type LockOptions = {
  readonly window: BrowserWindow;
  readonly store: StoreProcess;
  readonly watch: VaultWatch;
  readonly viewing: Viewing;
  readonly startAddress: string;
  readonly developmentOrigin: string | undefined;
};

export type VaultLock = {
  /** Locks on the shell's own account: from the menu, after a while without anyone, before sleep. */
  readonly lock: () => Promise<void>;
  /** The vault has been locked: ends the process that held the key and the page that showed records. */
  readonly forget: () => Promise<void>;
};

/**
 * Locking leaves no memory behind: a fresh store process and a fresh page take the place of the old ones, and what
 * lies readable for another program is removed.
 */
export function createVaultLock({
  window,
  store,
  watch,
  viewing,
  startAddress,
  developmentOrigin,
}: LockOptions): VaultLock {
  const forget = once(async () => {
    watch.seeClosed();
    // Once the process that had the records is gone, nothing can be given to another program any more.
    const renewed = store.renew().then(viewing.clear);
    await Promise.all([renewed, window.isDestroyed() || showFreshPage(window, startAddress)]);
  });
  const lock = once(async () => {
    if (!watch.isOpen()) return;
    await flushWindow(window, developmentOrigin);
    await store.call('vault.lock', {});
    await forget();
  });
  return { lock, forget };
}

/** While the work is under way a further request joins it. */
function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  };
}
