import { type BrowserWindow, ipcMain } from 'electron';
import type { ShellEvent } from '#domain/contract/events.ts';
import { channels } from './channels.ts';
import { isTrustedSender } from './trusted-sender.ts';

/** A window that hangs must not keep the vault open. What it saved before is in the store already. */
const patienceMs = 3_000;

/** Tells the window something, if there is a page that could hear it. */
export function tellWindow(window: BrowserWindow, event: ShellEvent): void {
  if (window.isDestroyed() || window.webContents.isCrashed()) return;
  window.webContents.send(channels.event, event);
}

/** Asks the window to write what is pending and waits until it has, or for three seconds. */
export function flushWindow(window: BrowserWindow, developmentOrigin?: string): Promise<void> {
  if (window.isDestroyed() || window.webContents.isCrashed()) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      ipcMain.off(channels.flushed, hear);
      resolve();
    };
    const hear = (event: Electron.IpcMainEvent): void => {
      if (isTrustedSender(event, window, developmentOrigin)) finish();
    };
    const timer = setTimeout(finish, patienceMs);
    ipcMain.on(channels.flushed, hear);
    tellWindow(window, { type: 'flush' });
  });
}
