import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { toWriteError } from './disk-error.ts';
import { syncFolder } from './private-folder.ts';

const ownerOnlyFile = 0o600;

/**
 * Replaces a small file in one step: temporary name, sync, rename, sync of the folder. After a failure or a power
 * cut either the old or the new content is there, never a part. Mode 0600 whatever the umask says.
 * Errors: disk-full, folder-not-writable, file-not-written.
 */
export function writePrivateFile(path: string, content: Uint8Array): void {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    removeLeftOvers(folder, basename(path));
    writeSynced(temporary, content);
    renameSync(temporary, path);
    syncFolder(folder);
  } catch (error) {
    removeQuietly(temporary);
    throw toWriteError(error);
  }
}

function writeSynced(path: string, content: Uint8Array): void {
  const descriptor = openSync(path, 'wx', ownerOnlyFile);
  try {
    fchmodSync(descriptor, ownerOnlyFile);
    let written = 0;
    while (written < content.length) written += writeSync(descriptor, content, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

// A crash between writing and renaming leaves a temporary file; the next write of the same file clears it.
function removeLeftOvers(folder: string, name: string): void {
  for (const entry of readdirSync(folder)) {
    if (entry.startsWith(`.${name}.`) && entry.endsWith('.tmp')) removeQuietly(join(folder, entry));
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The first error is the one worth telling; a left-over is cleared by the next write.
  }
}
