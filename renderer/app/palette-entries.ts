import { IconFilePlus, IconUser, type Icon as TablerIcon } from '@tabler/icons-react';
import type { ClientSummary } from '#domain/contract/clients.ts';
import type { MenuCommand } from '#domain/contract/events.ts';
import type { ColorScheme } from '#domain/contract/shell.ts';
import { foldForSearch } from '#domain/folded-text.ts';
import { t } from '../i18n/i18n.ts';
import { areas } from './areas.ts';
import { canRun, runMenuCommand } from './menu-commands.ts';
import { keysOf, shortcuts } from './shortcuts.ts';
import type { NoteFor } from './start-note.ts';

export type PaletteEntry = {
  readonly id: string;
  readonly label: string;
  /** Said beside the label, e.g. a phone number that tells two namesakes apart. */
  readonly hint?: string;
  readonly icon?: TablerIcon;
  readonly keys: readonly string[];
  readonly run: () => void;
};

export type PaletteGroup = { readonly label: string; readonly entries: readonly PaletteEntry[] };

/** What an entry of the palette can do beside giving a command of the menu. */
export type PaletteActions = {
  readonly openClient: (clientId: string) => void;
  readonly startNote: (noteFor: NoteFor) => void;
  readonly chooseScheme: (scheme: ColorScheme) => void;
};

// A note is offered only for the first few of those that fit.
const mostNotes = 3;

function entryOf(command: MenuCommand, label: string): PaletteEntry {
  return { id: command, label, keys: keysOf(shortcuts[command]), run: () => runMenuCommand(command) };
}

function clientEntries(clients: readonly ClientSummary[], actions: PaletteActions): readonly PaletteEntry[] {
  const open = clients.map(({ id, name, phone }) => ({
    id,
    label: name,
    hint: phone,
    icon: IconUser,
    keys: [],
    run: () => actions.openClient(id),
  }));
  const notes = clients.slice(0, mostNotes).map(({ id, name }) => ({
    id: `note-${id}`,
    label: t('app.palette.newNoteFor', { name }),
    icon: IconFilePlus,
    keys: [],
    run: () => actions.startNote({ clientId: id, name }),
  }));
  return [...open, ...notes];
}

function doEntries({ chooseScheme }: PaletteActions): readonly PaletteEntry[] {
  const scheme = (name: ColorScheme, label: string): PaletteEntry => ({
    id: `scheme-${name}`,
    label,
    keys: [],
    run: () => chooseScheme(name),
  });
  const commands = [
    ['new-client', t('app.palette.newClient')],
    ['new-note', t('app.keyMap.newNote')],
    ['save', t('common.save')],
    ['print', t('common.print')],
    ['lock', t('app.palette.lock')],
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

/** Everything that fits the words, clients first. Clients are already searched for by the store. */
export function paletteGroups(
  query: string,
  clients: readonly ClientSummary[],
  actions: PaletteActions,
): readonly PaletteGroup[] {
  const words = foldForSearch(query).split(' ');
  const fits = ({ label }: PaletteEntry) => words.every((word) => foldForSearch(label).includes(word));
  const places = Object.values(areas).map(({ command, label }) => entryOf(command, label));
  return [
    { label: t('app.palette.clientGroup'), entries: clientEntries(clients, actions) },
    { label: t('app.palette.go'), entries: places.filter(fits) },
    { label: t('app.palette.do'), entries: doEntries(actions).filter(fits) },
  ].filter((group) => group.entries.length > 0);
}
