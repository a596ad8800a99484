import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPreferences } from '#main/app/preferences.ts';
import { readWindowState, type WindowState, writeWindowState } from '#main/app/window-state.ts';
import { temporaryFolder } from './temporary-folder.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };
const usual: WindowState = { place: null, width: 1280, height: 840, isMaximized: false };

test('the window opens as it stood', () => {
  const folder = join(temporaryFolder(), 'new');
  writeWindowState(folder, { x: 2000, y: 40, width: 1100, height: 800 }, true);
  expect(readWindowState(folder, [screen, second])).toEqual({
    place: { x: 2000, y: 40 },
    width: 1100,
    height: 800,
    isMaximized: true,
  });
  expect(statSync(join(folder, 'window.json')).mode & 0o777).toBe(0o600);
});

test('a window on a screen that is gone comes back to the one that is there', () => {
  const folder = temporaryFolder();
  writeWindowState(folder, { x: 2000, y: 40, width: 2500, height: 1300 }, false);
  const state = readWindowState(folder, [{ x: 0, y: 0, width: 1366, height: 768 }]);
  expect(state).toEqual({ place: null, width: 1366, height: 768, isMaximized: false });
});

test.each([
  ['just off the left', -1200, 10],
  ['with its title above the screen', 100, -60],
  ['with its title below the screen', 100, 1070],
])('a window %s is placed anew', (_where, x, y) => {
  const folder = temporaryFolder();
  writeWindowState(folder, { x, y, width: 1280, height: 840 }, false);
  expect(readWindowState(folder, [screen]).place).toBeNull();
});

test('a window is never smaller than can be used', () => {
  const folder = temporaryFolder();
  writeWindowState(folder, { x: 0, y: 0, width: 3, height: 3 }, false);
  expect(readWindowState(folder, [screen])).toMatchObject({ width: 800, height: 560 });
});

test.each(['', 'no JSON', 'null', '[]', '"x"', '{"width":"wide"}', '{"width":1e9,"height":1e9}'])(
  'a file that says %j gives the usual window',
  (text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'window.json'), text);
    expect(readWindowState(folder, [screen])).toEqual(usual);
  },
);

test('without a file it is the usual window, and remembering it nowhere harms nobody', () => {
  expect(readWindowState(join(temporaryFolder(), 'absent'), [screen])).toEqual(usual);
  expect(() => writeWindowState('/dev/null/data', screen, false)).not.toThrow();
});

test('preferences are kept, one at a time', () => {
  const folder = join(temporaryFolder(), 'new');
  const preferences = openPreferences(folder);
  expect(preferences.get()).toEqual({ colorScheme: 'system', sidebarCollapsed: false });
  preferences.change({ colorScheme: 'dark' });
  preferences.change({ sidebarCollapsed: true });
  expect(openPreferences(folder).get()).toEqual({ colorScheme: 'dark', sidebarCollapsed: true });
  expect(statSync(join(folder, 'preferences.json')).mode & 0o777).toBe(0o600);
});

test('a damaged file of preferences is as good as none, and is replaced', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'preferences.json'), '{"colorScheme":"pink","sidebarCollapsed":1');
  expect(openPreferences(folder).get()).toEqual({ colorScheme: 'system', sidebarCollapsed: false });
  openPreferences(folder).change({ colorScheme: 'light' });
  expect(JSON.parse(readFileSync(join(folder, 'preferences.json'), 'utf8')).colorScheme).toBe('light');
});

test('a preference that cannot be kept is told, and holds until the end', () => {
  const preferences = openPreferences('/dev/null/data');
  expect(() => preferences.change({ colorScheme: 'dark' })).toThrow('folder-not-writable');
  expect(preferences.get().colorScheme).toBe('dark');
});
