import type { Icon as TablerIcon } from '@tabler/icons-react';
import type { MenuCommand } from '#domain/contract/events.ts';
import type { ColorScheme } from '#domain/contract/shell.ts';
import { foldForSearch } from '#domain/folded-text.ts';
import type { TextPart } from '#domain/search/marked-text.ts';
import { t } from '../i18n/i18n.ts';
import { areas } from './areas.ts';
import { canRun, runMenuCommand } from './menu-commands.ts';
import { pageCommands } from './page-commands.ts';
import { keysOf, shortcuts } from './shortcuts.ts';
import type { NoteFor } from './start-note.ts';

export type PaletteEntry = {
  readonly id: string;
  readonly label: string;
  /** The label with what was searched for marked. */
  readonly parts?: readonly TextPart[];
  /** Said beside the label, e.g. a phone number that tells two namesakes apart. */
  readonly hint?: string;
  /** A line beneath: the piece of a text that was found. */
  readonly detail?: readonly TextPart[];
  readonly icon?: TablerIcon;
  readonly keys: readonly string[];
  readonly run: () => void;
};

export type PaletteGroup = { readonly label: string; readonly entries: readonly PaletteEntry[] };

/** What an entry of the palette can do beside giving a command of the menu. */
export type PaletteActions = {
  readonly openClient: (clientId: string) => void;
  readonly openNote: (noteId: string) => void;
  readonly openHandouts: (clientId: string) => void;
  readonly openFile: (file: { readonly clientId: string; readonly fileId: string }) => void;
  readonly startNote: (noteFor: NoteFor) => void;
  readonly chooseScheme: (scheme: ColorScheme) => void;
};

function entryOf(command: MenuCommand, label: string): PaletteEntry {
  return { id: command, label, keys: keysOf(shortcuts[command]), run: () => runMenuCommand(command) };
}

function doEntries(chooseScheme: PaletteActions['chooseScheme']): readonly PaletteEntry[] {
  const scheme = (name: ColorScheme, label: string): PaletteEntry => ({
    id: `scheme-${name}`,
    label,
    keys: [],
    run: () => chooseScheme(name),
  });
  const commands = [
    ['new-client', t('app.palette.newClient')],
    ['new-note', t('app.keyMap.newNote')],
    ['note-call', t('contacts.note')],
    ['save', t('common.save')],
    ['print', t('common.print')],
    ['lock', t('app.palette.lock')],
    ['switch-therapist', t('app.palette.switchTherapist')],
    ['key-map', t('app.palette.keyMap')],
    ['toggle-sidebar', t('app.palette.toggleSidebar')],
  ] as const;
  return [
    // What nobody on the screen answers is left out.
    ...commands.filter(([command]) => canRun(command)).map(([command, label]) => entryOf(command, label)),
    scheme('light', t('app.palette.themeLight')),
    scheme('dark', t('app.palette.themeDark')),
    scheme('system', t('app.palette.themeSystem')),
  ];
}

/** What the store found for what was typed. */
export type Found = { readonly clients: readonly PaletteEntry[]; readonly words: readonly PaletteGroup[] };

/**
 * Everything that fits: clients, what was found by its words, then places and commands. A place or a command that
 * begins with what was typed is meant, and comes before words that only occur somewhere.
 */
export function paletteGroups(
  query: string,
  found: Found,
  chooseScheme: PaletteActions['chooseScheme'],
): readonly PaletteGroup[] {
  const typed = foldForSearch(query);
  const fits = ({ label }: PaletteEntry) =>
    typed.split(' ').every((word) => foldForSearch(label).includes(word));
  const isMeant = ({ label }: PaletteEntry) => typed.length > 1 && foldForSearch(label).startsWith(typed);
  const places = Object.values(areas).map(({ command, label }) => entryOf(command, label));
  const commands: readonly PaletteGroup[] = [
    { label: t('app.palette.here'), entries: pageCommands().filter(fits) },
    { label: t('app.palette.go'), entries: places.filter(fits) },
    { label: t('app.palette.do'), entries: doEntries(chooseScheme).filter(fits) },
  ];
  const isCommandMeant = commands.some(({ entries }) => entries.some(isMeant));
  return [
    { label: t('app.palette.clientGroup'), entries: found.clients },
    ...(isCommandMeant ? [...commands, ...found.words] : [...found.words, ...commands]),
  ].filter((group) => group.entries.length > 0);
}
