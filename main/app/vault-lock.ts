import type { BrowserWindow } from 'electron';
import { flushWindow } from './flush.ts';
import { showFreshPage } from './fresh-page.ts';
import type { StoreProcess } from './store-process.ts';
import type { VaultWatch } from './vault-watch.ts';

type LockOptions = {
  readonly window: BrowserWindow;
  readonly store: StoreProcess;
  readonly watch: VaultWatch;
  readonly startAddress: string;
  readonly developmentOrigin: string | undefined;
};

export type VaultLock = {
  /** Locks on the shell's own account: from the menu, after a while without anyone, before sleep. */
  readonly lock: () => Promise<void>;
  /** The vault has been locked: ends the process that held the key and the page that showed records. */
  readonly forget: () => Promise<void>;
};

/** Locking leaves no memory behind: a fresh store process and a fresh page take the place of the old ones. */
export function createVaultLock({
  window,
  store,
  watch,
  startAddress,
  developmentOrigin,
}: LockOptions): VaultLock {
  const forget = once(async () => {
    watch.seeClosed();
    await Promise.all([store.renew(), window.isDestroyed() || showFreshPage(window, startAddress)]);
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
