import { isOwnPage } from './policy.ts';

/** What counts of an Electron event: the contents and the frame it came from. */
type SentEvent = { readonly sender: unknown; readonly senderFrame: { readonly url: string } | null };

/** What counts of an Electron window. */
type OwnWindow = {
  readonly isDestroyed: () => boolean;
  readonly webContents: { readonly mainFrame: unknown };
};

/** Whether a message comes from the main frame of our window, showing our page; no frame or other page may ask. */
export function isTrustedSender(event: SentEvent, window: OwnWindow, developmentOrigin?: string): boolean {
  if (window.isDestroyed() || event.sender !== window.webContents) return false;
  const frame = event.senderFrame;
  // A frame that has navigated on since it asked is gone.
  if (frame === null || frame !== window.webContents.mainFrame) return false;
  return isOwnPage(frame.url, developmentOrigin);
}
