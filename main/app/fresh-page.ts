import type { BrowserWindow } from 'electron';

const emptyPage = 'about:blank';

/**
 * Shows the start page in a new renderer process. A mere reload would keep the old one with all it has read; a
 * page of another site in between makes the browser end it.
 */
export async function showFreshPage(window: BrowserWindow, startAddress: string): Promise<void> {
  await window.loadURL(emptyPage).catch(() => undefined);
  await window.loadURL(startAddress).catch(() => undefined);
}
