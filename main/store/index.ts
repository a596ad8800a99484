import { join } from 'node:path';
import { createRouter } from '#main/ipc/router.ts';
import { systemClock } from '#main/platform/clock.ts';
import { createRemoteDialogs } from '#main/platform/dialogs-remote.ts';
import { diskFiles } from '#main/platform/files.ts';
import { uuids } from '#main/platform/ids.ts';
import { createLog } from '#main/platform/log.ts';
import { createCupsPrinters } from '#main/platform/printers-cups.ts';
import { createRemotePrinters } from '#main/platform/printers-remote.ts';
import { createRemoteViewer } from '#main/platform/viewer-remote.ts';
import type { FromStore, ToStore } from './messages.ts';
import { storeSettings } from './settings.ts';

/** The store process: keys, database and router. Composition only; it ends when the vault is locked. */

process.umask(0o077);

const [, , dataFolder = ''] = process.argv;
const log = createLog(join(dataFolder, 'logs', 'store.log'));

// After an error that nobody expected no state can be trusted; the shell starts a fresh, locked store.
function stopAfter(event: string): (error: unknown) => void {
  return (error) => {
    log.error(event, error instanceof Error && error.stack !== undefined ? { stack: error.stack } : {});
    process.exit(1);
  };
}
process.on('uncaughtException', stopAfter('store-error-not-caught'));
process.on('unhandledRejection', stopAfter('store-rejection-not-handled'));

const send = (message: FromStore): void => process.parentPort.postMessage(message);
const dialogs = createRemoteDialogs((question) => send({ type: 'ask-save-path', ...question }));
const viewer = createRemoteViewer((document) => send({ type: 'show-document', ...document }));
const shellPrinters = createRemotePrinters((question) => send({ type: 'ask-printers', question }));
const { isPrintedByShell, ...settings } = storeSettings({
  dataFolder,
  entryUrl: import.meta.url,
  environment: process.env,
  platform: process.platform,
  isDevelopment: import.meta.env.DEV,
});

const router = createRouter({
  ...settings,
  ports: {
    clock: systemClock,
    ids: uuids,
    log,
    dialogs,
    viewer,
    files: diskFiles,
    printers: isPrintedByShell ? shellPrinters : createCupsPrinters(),
  },
});

async function receive(message: ToStore): Promise<void> {
  switch (message.type) {
    case 'call':
      send({ type: 'answer', id: message.id, envelope: await router.call(message.name, message.input) });
      return;
    case 'save-path':
      dialogs.answer(message.id, message.path);
      return;
    case 'document-shown':
      viewer.answer(message.id, message.failure);
      return;
    case 'printer-answer':
      shellPrinters.answer(message.id, message.answer);
      return;
    case 'close':
      await router.close();
      process.exit(0);
  }
}

process.parentPort.on('message', ({ data }) => void receive(data));
