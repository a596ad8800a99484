import { join } from 'node:path';
import { ensurePrivateFolder } from '#main/security/private-folder.ts';
import { writePrivateFile } from '#main/security/write-private-file.ts';
import { propertyOf, readSmallJson } from './small-file.ts';

export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type WindowState = {
  /** Null: let the system choose the place. */
  readonly place: { readonly x: number; readonly y: number } | null;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
};

export const smallestWindow = { width: 800, height: 560 };

const firstState: WindowState = { place: null, width: 1280, height: 840, isMaximized: false };

/** So much of the title bar must be on a screen for the window to be within reach. */
const reach = { width: 120, height: 40 };

/** Reads how the window stood last time; the usual size where nothing usable is known. */
export function readWindowState(dataFolder: string, screens: readonly Rectangle[]): WindowState {
  const stored = readSmallJson(statePath(dataFolder));
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => propertyOf(stored, name));
  const isMaximized = propertyOf(stored, 'isMaximized') === true;
  if (!isSize(width) || !isSize(height)) return { ...firstState, isMaximized };
  return fitToScreens(
    { place: isWhole(x) && isWhole(y) ? { x, y } : null, width, height, isMaximized },
    screens,
  );
}

/** A screen may be gone since last time: a window that nobody could reach goes where the system puts it. */
export function fitToScreens(state: WindowState, screens: readonly Rectangle[]): WindowState {
  const { place, width, height } = state;
  const screen = place === null ? undefined : screens.find((area) => isWithinReach(place, width, area));
  const largest = screen ?? screens[0];
  if (largest === undefined) return { ...state, place: null };
  return {
    place: screen === undefined ? null : place,
    width: Math.max(smallestWindow.width, Math.min(width, largest.width)),
    height: Math.max(smallestWindow.height, Math.min(height, largest.height)),
    isMaximized: state.isMaximized,
  };
}

function isWithinReach(place: { x: number; y: number }, width: number, area: Rectangle): boolean {
  const shown = Math.min(place.x + width, area.x + area.width) - Math.max(place.x, area.x);
  const isTitleShown = place.y >= area.y && place.y + reach.height <= area.y + area.height;
  return shown >= reach.width && isTitleShown;
}

/** Remembers it. A failure is no one's trouble: the window opens at its usual size. */
export function writeWindowState(dataFolder: string, bounds: Rectangle, isMaximized: boolean): void {
  const { x, y, width, height } = bounds;
  const text = JSON.stringify({ x, y, width, height, isMaximized });
  try {
    ensurePrivateFolder(dataFolder);
    writePrivateFile(statePath(dataFolder), Buffer.from(`${text}\n`));
  } catch {
    // A full disk is told where records are at stake, not here.
  }
}

const statePath = (dataFolder: string): string => join(dataFolder, 'window.json');

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 100_000;
}

function isSize(value: unknown): value is number {
  return isWhole(value) && value > 0;
}
