import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#domain/contract/events.ts';

type Entry = MenuItemConstructorOptions;

type MenuOptions = {
  readonly onCommand: (command: MenuCommand) => void;
  readonly isDevelopment: boolean;
};

/** Commands that make sense without an open vault. */
const alwaysEnabled: ReadonlySet<MenuCommand> = new Set(['key-map']);

const line: Entry = { type: 'separator' };

/** Sets the menu bar. Returns a function that opens and closes what needs an open vault. */
export function setMenu({ onCommand, isDevelopment }: MenuOptions): (isVaultOpen: boolean) => void {
  const isMac = process.platform === 'darwin';
  const commands: MenuCommand[] = [];

  const item = (command: MenuCommand, label: string, accelerator?: string): Entry => {
    commands.push(command);
    return {
      id: command,
      label,
      enabled: alwaysEnabled.has(command),
      click: () => onCommand(command),
      // Shown only: the page hears its keys itself, since it knows whether a question stands open.
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    };
  };

  const about: Entry = { label: 'About Backnote', click: () => app.showAboutPanel() };
  const macMenu: Entry = {
    label: 'Backnote',
    submenu: [
      about,
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit' },
    ],
  };

  const menu = Menu.buildFromTemplate([
    ...(isMac ? [macMenu] : []),
    {
      label: '&File',
      submenu: [
        item('new-client', 'New client', 'CommandOrControl+N'),
        line,
        item('save', 'Save', 'CommandOrControl+S'),
        item('print', 'Print…', 'CommandOrControl+P'),
        line,
        item('lock', 'Lock', 'CommandOrControl+L'),
        item('switch-therapist', 'Switch therapist', 'CommandOrControl+Shift+L'),
        ...(isMac ? [{ role: 'close' } as const] : [line, { role: 'quit' } as const]),
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        item('toggle-sidebar', 'Show or hide the sidebar', 'CommandOrControl+B'),
        line,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        line,
        { role: 'togglefullscreen' },
        ...(isDevelopment ? [line, { role: 'toggleDevTools' } as const] : []),
      ],
    },
    {
      label: '&Go',
      submenu: [
        item('palette', 'Go to anything…', 'CommandOrControl+K'),
        line,
        item('go-today', 'Today', 'CommandOrControl+1'),
        item('go-clients', 'Clients', 'CommandOrControl+2'),
        item('go-library', 'Library', 'CommandOrControl+3'),
        item('go-practice', 'Practice', 'CommandOrControl+4'),
      ],
    },
    {
      label: '&Session',
      submenu: [
        item('new-note', 'New session note', 'CommandOrControl+Shift+N'),
        item('note-call', 'Note a call', 'CommandOrControl+Shift+T'),
      ],
    },
    {
      role: 'help',
      label: '&Help',
      submenu: [item('key-map', 'Keyboard shortcuts'), ...(isMac ? [] : [line, about])],
    },
  ]);
  Menu.setApplicationMenu(menu);

  return (isVaultOpen) => {
    for (const command of commands) {
      const found = menu.getMenuItemById(command);
      if (found !== null) found.enabled = isVaultOpen || alwaysEnabled.has(command);
    }
  };
}
