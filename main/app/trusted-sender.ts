import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import { isOwnPage } from './policy.ts';

/** Whether a message comes from the main frame of our window, showing our page; no frame or other page may ask. */
export function isTrustedSender(
  event: IpcMainEvent | IpcMainInvokeEvent,
  window: BrowserWindow,
  developmentOrigin?: string,
): boolean {
  if (window.isDestroyed() || event.sender !== window.webContents) return false;
  const frame = event.senderFrame;
  // A frame that has navigated on since it asked is gone.
  if (frame === null || frame !== window.webContents.mainFrame) return false;
  return isOwnPage(frame.url, developmentOrigin);
}
