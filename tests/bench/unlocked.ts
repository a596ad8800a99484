import * as inPage from './in-page.ts';
import type { Page } from './page.ts';
import type { Practice } from './practice.ts';
import { type Running, type StartOptions, startProgram } from './program.ts';
import type { Setup } from './setup.ts';

/** So many rows of the list fill the window. */
export const rowsOfWindow = 12;

/** Backnote started and asking for the passphrase. */
export async function startLocked(
  setup: Setup,
  practice: Practice,
  options?: StartOptions,
): Promise<Running> {
  const running = await startProgram(setup.backnoteOn(practice.dataFolder), options);
  await untilLocked(running.page);
  return running;
}

export function untilLocked(page: Page): Promise<void> {
  return page.until('the passphrase is asked for', inPage.isAskingForPassphrase, null);
}

/** Unlocks and goes to the list of clients. Milliseconds until the list is drawn, the key derivation included. */
export async function unlock(page: Page, practice: Practice): Promise<number> {
  await page.insertText(practice.passphrase);
  await page.until('the passphrase can be sent', inPage.canSubmit, null);
  await page.run(inPage.timeUnlocking, rowsOfWindow);
  await page.press('Enter');
  const isDrawn = (): boolean => {
    const watch = (window as { readonly stopwatch?: { readonly drawn?: number } }).stopwatch;
    return watch?.drawn !== undefined;
  };
  await page.until('the list of clients is drawn', isDrawn, null);
  return page.run(inPage.readStopwatch, null);
}
