import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { toWriteError } from '#main/security/disk-error.ts';
import type { Files } from './ports.ts';
import { readWholeFile } from './read-file.ts';

/** Writes into folders of the person's choosing, stick and network drive included. */
export const diskFiles: Files = {
  write: async (path, bytes) => {
    const folder = dirname(path);
    const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
    try {
      await writeSynced(temporary, bytes);
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw toWriteError(error);
    }
    await syncFolder(folder);
  },
  read: readWholeFile,
};

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

// The file is complete by now. Windows and some network drives cannot sync a folder; that is no failure to tell.
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r').catch(() => undefined);
  if (handle === undefined) return;
  await handle.sync().catch(() => undefined);
  await handle.close().catch(() => undefined);
}
