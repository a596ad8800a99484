import { app, type BrowserWindow } from 'electron';
import { flushWindow } from './flush.ts';
import type { StoreProcess } from './store-process.ts';
import type { Viewing } from './viewing.ts';

type CloseOptions = {
  readonly window: BrowserWindow;
  readonly store: StoreProcess;
  readonly viewing: Viewing;
  /** Only an open vault can have something left to write. */
  readonly isVaultOpen: () => boolean;
  /** A client has the window: they cannot close it. Quitting the program or the computer still can. */
  readonly isHandedOver: () => boolean;
  readonly developmentOrigin: string | undefined;
};

/**
 * Closing the window or quitting first lets the page write what is pending and the store close its file, then ends
 * the program. Returns the same for whoever wants to end it.
 */
export function closeInOrder(options: CloseOptions): () => void {
  const { window, store, viewing, isVaultOpen, isHandedOver, developmentOrigin } = options;
  let isClosing = false;
  let isQuitting = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });

  const closeDown = async (): Promise<void> => {
    if (isClosing) return;
    isClosing = true;
    try {
      if (isVaultOpen()) await flushWindow(window, developmentOrigin);
      if (!window.isDestroyed()) window.hide();
      await store.close();
    } finally {
      await viewing.clear();
      if (!window.isDestroyed()) window.destroy();
      app.quit();
    }
  };

  window.on('close', (event) => {
    event.preventDefault();
    if (isQuitting || !isHandedOver()) void closeDown();
  });
  return () => void closeDown();
}
