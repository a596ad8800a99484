import { accessSync, constants } from 'node:fs';
import { app } from 'electron';
import { guardEverything } from '#main/app/guard.ts';
import { openShell } from '#main/app/open-shell.ts';
import { registerAppScheme } from '#main/app/protocol.ts';
import { debuggingSwitches, shellSettings } from '#main/app/shell-settings.ts';

/** The shell: the window and the operating system. It has no database and no key. */

process.umask(0o077);

const settings = shellSettings({
  environment: process.env,
  isDevelopment: import.meta.env.DEV,
  userData: app.getPath('userData'),
});

/**
 * A debugging port would show every record to whoever connects. Tests need one and bring a data folder of their own;
 * packages are built without the switches of Node on top of this.
 */
function isOpenToDebuggers(): boolean {
  return debuggingSwitches.some((name) => app.commandLine.hasSwitch(name));
}

/**
 * In a folder that cannot be written no lock can be made either, and nobody else holds one. The window opens all the
 * same: it is where the therapist is told.
 */
function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function start(): void {
  if (settings.browserFolder !== undefined) app.setPath('userData', settings.browserFolder);
  // As root Chromium cannot sandbox and does not start if it is told to; only then the tools pass this switch.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerAppScheme();
  guardEverything(settings.developmentOrigin);
  // Nothing here is encrypted by the browser; asking the system's keyring for its key could wait for a password.
  app.commandLine.appendSwitch('password-store', 'basic');
  app.commandLine.appendSwitch('disable-http-cache');
  // Nothing ever goes over a network and every address is refused, so what Chromium keeps for it needs no process of
  // its own: 15 MB less.
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
  // No name is ever looked up, whatever asks.
  const exceptions = settings.developmentOrigin === undefined ? '' : ', EXCLUDE localhost, EXCLUDE 127.0.0.1';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exceptions}`);

  if (!app.requestSingleInstanceLock() && canWrite(app.getPath('userData'))) {
    app.exit(0);
    return;
  }
  void app.whenReady().then(() => openShell(settings, import.meta.dirname));
}

if (isOpenToDebuggers() && !settings.isOnOwnData && !import.meta.env.DEV) {
  process.stderr.write('Backnote does not start with a debugging port on its own records.\n');
  app.exit(1);
} else {
  start();
}
