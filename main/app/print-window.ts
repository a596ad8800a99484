import { setTimeout as wait } from 'node:timers/promises';
import { BrowserWindow, type Session } from 'electron';
import { z } from 'zod';
import { AppError } from '#domain/contract/errors.ts';
import type { PrintJob } from '#main/platform/ports.ts';
import { failureCode, type SheetSize, settingsOf } from '#main/platform/told-printers.ts';
import { printPage } from './policy.ts';

/** A hundred pages take half a minute to draw; a printer that has not taken them long after that will not. */
const patienceMs = 180_000;

// The page answers with nothing but the size of its sheets.
const drawnSheet = z.object({ width: z.number().positive(), height: z.number().positive() });

type PrintWindowOptions = {
  readonly session: Session;
  readonly job: PrintJob;
  readonly printer: string;
  /** Where the page finds the document, once. */
  readonly document: string;
  readonly usualPaper: string;
  /** Ends it: the records it comes from are locked. */
  readonly signal: AbortSignal;
};

/**
 * Draws a document in a window that is never shown and prints that window. The window is destroyed whatever happens:
 * what it drew is a client's.
 */
export async function printInWindow(options: PrintWindowOptions): Promise<void> {
  const { signal } = options;
  signal.throwIfAborted();
  const window = hiddenWindow(options.session);
  const over = new AbortController();
  const end = (): void => over.abort();
  window.webContents.once('render-process-gone', end);
  signal.addEventListener('abort', end, { once: true });
  try {
    const refused = new Promise<never>((_resolve, reject) => {
      over.signal.addEventListener('abort', () => reject(new AppError('printer-refused')), { once: true });
    });
    const late = wait(patienceMs, undefined, { signal: over.signal }).then(() => {
      throw new AppError('printer-refused');
    });
    await Promise.race([drawAndPrint(window, options), refused, late]);
  } finally {
    signal.removeEventListener('abort', end);
    over.abort();
    if (!window.isDestroyed()) window.destroy();
  }
}

function hiddenWindow(session: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    skipTaskbar: true,
    focusable: false,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
      // A page that nobody sees would be drawn slowly.
      backgroundThrottling: false,
    },
  });
}

async function drawAndPrint(window: BrowserWindow, options: PrintWindowOptions): Promise<void> {
  const { job, printer, document, usualPaper } = options;
  const wish = JSON.stringify({ document, title: job.title, paper: usualPaper });
  await window.loadURL(printPage);
  const sheet: SheetSize = drawnSheet.parse(await window.webContents.executeJavaScript(`draw(${wish})`));
  await new Promise<void>((resolve, reject) => {
    window.webContents.print(settingsOf(job, printer, sheet), (isTaken, reason) => {
      if (isTaken) resolve();
      else reject(new AppError(failureCode(reason)));
    });
  });
}
