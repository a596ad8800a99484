import { join } from 'node:path';
import type { ColorScheme, ShellInput, ShellPreferences } from '#domain/contract/shell.ts';
import { ensurePrivateFolder } from '#main/security/private-folder.ts';
import { writePrivateFile } from '#main/security/write-private-file.ts';
import { propertyOf, readSmallJson } from './small-file.ts';

export type Preferences = {
  readonly get: () => ShellPreferences;
  /** Holds until the end in any case. Errors: disk-full, folder-not-writable, file-not-written. */
  readonly change: (changed: ShellInput<'shell.setPreferences'>) => ShellPreferences;
};

/**
 * The window's settings in `preferences.json`. Read before the window is made, so by hand: the schemas of the
 * contract are loaded later, when the first call comes.
 */
export function openPreferences(dataFolder: string): Preferences {
  const path = join(dataFolder, 'preferences.json');
  let current = preferencesFrom(readSmallJson(path));
  return {
    get: () => current,
    change: (changed) => {
      current = {
        colorScheme: changed.colorScheme ?? current.colorScheme,
        sidebarCollapsed: changed.sidebarCollapsed ?? current.sidebarCollapsed,
      };
      ensurePrivateFolder(dataFolder);
      writePrivateFile(path, Buffer.from(`${JSON.stringify(current)}\n`));
      return current;
    },
  };
}

function preferencesFrom(stored: unknown): ShellPreferences {
  const scheme = propertyOf(stored, 'colorScheme');
  return {
    colorScheme: isColorScheme(scheme) ? scheme : 'system',
    sidebarCollapsed: propertyOf(stored, 'sidebarCollapsed') === true,
  };
}

function isColorScheme(value: unknown): value is ColorScheme {
  return value === 'system' || value === 'light' || value === 'dark';
}
