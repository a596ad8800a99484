import type { BrowserWindow } from 'electron';

const mostCrashes = 3;
const withinMs = 60_000;

/**
 * Shows the page again after its process died; the store and what it saved are untouched. A page that keeps dying
 * is given up by calling `giveUp`.
 */
export function reviveCrashedPage(window: BrowserWindow, startAddress: string, giveUp: () => void): void {
  let crashes: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = performance.now();
    crashes = [...crashes.filter((at) => now - at < withinMs), now];
    if (crashes.length >= mostCrashes) giveUp();
    else void window.loadURL(startAddress).catch(() => undefined);
  });
}
