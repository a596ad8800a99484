import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { systemErrorCode } from './disk-error.ts';

/** `refused`: a link, a folder or a device stands where our file belongs. */
export type FileReading =
  | { readonly kind: 'read'; readonly content: Buffer }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-permitted'; readonly cause: unknown }
  | { readonly kind: 'failed'; readonly cause: unknown };

const largestBytes = 64 * 1024;
// Never follow a link, never wait on a pipe. Windows has neither flag.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads one of our own small files (at most 64 KiB). Never throws. */
export function readPrivateFile(path: string): FileReading {
  try {
    if (!lstatSync(path).isFile()) return { kind: 'refused' };
    return readRegularFile(path);
  } catch (error) {
    return toReading(error);
  }
}

function readRegularFile(path: string): FileReading {
  const descriptor = openSync(path, openFlags);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) return { kind: 'refused' };
    if (status.size > largestBytes) return { kind: 'too-large' };
    const content = Buffer.alloc(status.size);
    let length = 0;
    while (length < content.length) {
      const count = readSync(descriptor, content, length, content.length - length, length);
      if (count === 0) break;
      length += count;
    }
    return { kind: 'read', content: content.subarray(0, length) };
  } finally {
    closeSync(descriptor);
  }
}

function toReading(error: unknown): FileReading {
  switch (systemErrorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'absent' };
    case 'ELOOP':
      return { kind: 'refused' };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'not-permitted', cause: error };
    default:
      return { kind: 'failed', cause: error };
  }
}
