import { chmodSync, closeSync, constants, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { toWriteError } from './disk-error.ts';

const ownerOnlyFolder = 0o700;

/**
 * Makes the folder (and missing folders above it) readable by its owner only, whatever the umask says.
 * Returns whether the folder was made now. Errors: disk-full, folder-not-writable, file-not-written.
 */
export function ensurePrivateFolder(folder: string): boolean {
  try {
    const firstMade = mkdirSync(folder, { recursive: true, mode: ownerOnlyFolder });
    chmodSync(folder, ownerOnlyFolder);
    if (firstMade !== undefined) syncFolder(dirname(folder));
    return firstMade !== undefined;
  } catch (error) {
    throw toWriteError(error);
  }
}

/** Makes a rename inside the folder survive a power cut. Windows cannot open folders and needs no such call. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, constants.O_RDONLY);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
