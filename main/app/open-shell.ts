import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, session, shell } from 'electron';
import type { Envelope } from '#domain/contract/errors.ts';
import type { MenuCommand } from '#domain/contract/events.ts';
import { vaultFolder } from '#main/security/vault-folder.ts';
import { createAutoLock } from './auto-lock.ts';
import { answerCalls } from './calls.ts';
import { closeInOrder } from './closing.ts';
import { askSavePath } from './dialogs-in-shell.ts';
import { offerEditMenu } from './edit-menu.ts';
import { tellWindow } from './flush.ts';
import { createHandOver } from './hand-over.ts';
import { setMenu } from './menu.ts';
import { reviveCrashedPage } from './page-crash.ts';
import { startPage } from './policy.ts';
import { openPreferences } from './preferences.ts';
import { createPrinting } from './printing.ts';
import { servePage } from './protocol.ts';
import { logShellErrors } from './shell-errors.ts';
import type { ShellSettings } from './shell-settings.ts';
import { keepStore } from './store-process.ts';
import { createVaultLock } from './vault-lock.ts';
import { watchVault } from './vault-watch.ts';
import { createViewing, viewingFolders } from './viewing.ts';
import { createWindow } from './window.ts';

/**
 * Puts the shell together once Electron is ready. The first picture needs no store, so the store process starts with
 * the first call to it: beside the window's page it would take the computer's time from what is waited for.
 * `mainFolder` is where the built files of the shell lie.
 */
export function openShell(settings: ShellSettings, mainFolder: string): void {
  const { dataFolder, developmentOrigin } = settings;
  const isDevelopment = developmentOrigin !== undefined;
  const startAddress = developmentOrigin ?? startPage;

  const preferences = openPreferences(dataFolder);
  nativeTheme.themeSource = preferences.get().colorScheme;

  // Without `persist:` the session lives in memory and leaves nothing behind.
  const inMemory = session.fromPartition('backnote');
  const pageFolder = join(mainFolder, '..', 'renderer');
  if (!isDevelopment) servePage(inMemory, pageFolder);

  const viewing = createViewing({
    folders: viewingFolders(dataFolder, process.env.XDG_RUNTIME_DIR),
    openPath: (path) => shell.openPath(path),
  });
  // What a run left that ended without being asked.
  void viewing.clear();
  const store = keepStore(
    {
      entry: join(mainFolder, 'store.js'),
      dataFolder,
      isTerminalUsed: settings.isOnOwnData || isDevelopment,
      askSavePath: (suggestedName) => askSavePath(window, suggestedName),
      showDocument: viewing.show,
      printing: createPrinting(() => window, pageFolder),
    },
    () => {
      watch.seeClosed();
      void viewing.clear();
      tellWindow(window, { type: 'store-stopped' });
    },
  );
  const preload = join(mainFolder, '..', 'preload', 'index.cjs');
  const icon = join(mainFolder, '..', '..', 'resources', 'icon.png');
  const window = createWindow({ session: inMemory, dataFolder, preload, icon, isDevelopment });
  void window.loadURL(startAddress).catch(() => undefined);

  const watch = watchVault((isOpen) => {
    setMenuOpen(isOpen);
    if (!isOpen) handOver.end();
    autoLock.setWatching(isOpen);
  });
  const handOver = createHandOver(window, startAddress);
  const vaultLock = createVaultLock({ window, store, watch, viewing, startAddress, developmentOrigin });
  const autoLock = createAutoLock(() => void vaultLock.lock());

  // Locking goes by the window too: it asks before words are lost that could not be saved.
  const onCommand = (command: MenuCommand): void => tellWindow(window, { type: 'menu', command });
  const setMenuOpen = setMenu({ onCommand, isDevelopment });

  const onAnswer = (name: string, answer: Envelope<unknown>): void => {
    watch.see(name, answer);
    handOver.see(name, answer);
    if (name === 'vault.lock' && answer.ok) void vaultLock.forget();
  };
  const firstLook = () => ({
    practiceExists: watch.isOpen() ? null : existsSync(vaultFolder(dataFolder, 'practice')),
  });
  const isHandedOver = handOver.isOn;
  answerCalls({ window, developmentOrigin, preferences, firstLook, store, isHandedOver, onAnswer });

  offerEditMenu(window, isHandedOver);
  const isVaultOpen = watch.isOpen;
  const closeDown = closeInOrder({ window, store, viewing, isVaultOpen, isHandedOver, developmentOrigin });
  reviveCrashedPage(window, startAddress, closeDown);
  logShellErrors(dataFolder, closeDown);
  app.on('second-instance', () => focus(window));
  app.on('activate', () => focus(window));
}

function focus(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
