import type { MenuCommand } from '#domain/contract/events.ts';
import type { ColorScheme } from '#domain/contract/shell.ts';
import { t } from '../i18n/i18n.ts';
import { areas } from './areas.ts';
import { canRun, runMenuCommand } from './menu-commands.ts';
import { keysOf, shortcuts } from './shortcuts.ts';

export type PaletteEntry = {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
  readonly run: () => void;
};

// The palette closes first, so that what the command opens finds the window free.
function later(run: () => void): () => void {
  return () => void setTimeout(run, 0);
}

function entryOf(command: MenuCommand, label: string): PaletteEntry {
  return {
    id: command,
    label,
    keys: keysOf(shortcuts[command]),
    run: later(() => runMenuCommand(command)),
  };
}

/** The screens. */
export function placesOf(): readonly PaletteEntry[] {
  return Object.values(areas).map(({ command, label }) => entryOf(command, label));
}

/** Everything else that has a name. What nobody on the screen answers is left out. */
export function actionsOf(chooseScheme: (scheme: ColorScheme) => void): readonly PaletteEntry[] {
  const commands = [
    entryOf('new-client', t('app.palette.newClient')),
    entryOf('new-note', t('app.keyMap.newNote')),
    entryOf('save', t('common.save')),
    entryOf('print', t('common.print')),
    entryOf('lock', t('app.palette.lock')),
    entryOf('key-map', t('app.palette.keyMap')),
    entryOf('toggle-sidebar', t('app.palette.toggleSidebar')),
  ];
  const themes = [
    themeEntry('light', t('app.palette.themeLight'), chooseScheme),
    themeEntry('dark', t('app.palette.themeDark'), chooseScheme),
    themeEntry('system', t('app.palette.themeSystem'), chooseScheme),
  ];
  return [...commands.filter(({ id }) => canRun(id as MenuCommand)), ...themes];
}

function themeEntry(scheme: ColorScheme, label: string, choose: (scheme: ColorScheme) => void): PaletteEntry {
  return { id: `theme-${scheme}`, label, keys: [], run: () => choose(scheme) };
}
