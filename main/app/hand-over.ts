import { type BrowserWindow, Menu, type Rectangle } from 'electron';
import type { Envelope } from '#domain/contract/errors.ts';
import { showFreshPage } from './fresh-page.ts';
import { isKeyForIntake } from './intake-keys.ts';

export type HandOver = {
  /** Whether a client has the window. */
  readonly isOn: () => boolean;
  /** Notes what an answered call means for it. */
  readonly see: (name: string, answer: Envelope<unknown>) => void;
  /** The vault is closed: there is nothing left to guard. */
  readonly end: () => void;
};

/**
 * While a client fills in the intake the window fills the screen and cannot be left, closed or made smaller; it has no
 * menu, no second mouse button and no developer tools. The store refuses everything but the intake by itself: what
 * stands here keeps the client from wandering off, and the therapist's page from staying in memory.
 */
export function createHandOver(window: BrowserWindow, startAddress: string): HandOver {
  let isOn = false;
  let menu: Menu | null = null;
  let before: Rectangle | null = null;
  const { webContents } = window;

  const fill = (): void => {
    if (!isOn || window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.setKiosk(true);
  };
  const begin = (): void => {
    if (isOn || window.isDestroyed()) return;
    isOn = true;
    menu = Menu.getApplicationMenu();
    before = window.isMaximized() ? null : window.getBounds();
    Menu.setApplicationMenu(null);
    webContents.closeDevTools();
    window.setMinimizable(false);
    window.setAlwaysOnTop(true, 'screen-saver');
    fill();
    // The page that showed records goes with all that it has read; the fresh one asks the store and learns nothing.
    void showFreshPage(window, startAddress);
  };
  const end = (): void => {
    if (!isOn) return;
    isOn = false;
    Menu.setApplicationMenu(menu);
    if (window.isDestroyed()) return;
    window.setAlwaysOnTop(false);
    window.setMinimizable(true);
    window.setKiosk(false);
    // Not every system gives a window back the place that it had.
    if (before !== null) window.setBounds(before);
  };

  // The names are overloads of one method; each takes a listener without arguments.
  for (const name of ['minimize', 'leave-full-screen'] as const) window.on(name as 'minimize', fill);
  webContents.on('before-input-event', (event, input) => {
    if (isOn && !isKeyForIntake(input)) event.preventDefault();
  });
  webContents.on('devtools-opened', () => {
    if (isOn) webContents.closeDevTools();
  });
  // Text can be made larger with the wheel and two fingers too, until nothing else fits.
  webContents.on('zoom-changed', (event) => {
    if (isOn) event.preventDefault();
  });

  return {
    isOn: () => isOn,
    see: (name, answer) => {
      if (!answer.ok) return;
      if (name === 'intake.begin') begin();
      if (name === 'intake.leave') end();
    },
    end,
  };
}
