import type { Stats } from 'node:fs';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { AppError, type ErrorCode } from '#domain/contract/errors.ts';
import { systemErrorCode } from '#main/security/disk-error.ts';
import type { ReadOptions } from './ports.ts';

const meaning: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file-gone',
  ENOTDIR: 'file-gone',
  // Opening without following links fails so on a link.
  ELOOP: 'file-is-special',
  ENXIO: 'file-is-special',
  EISDIR: 'file-is-folder',
};

const pieceBytes = 1024 * 1024;

/**
 * Reads a whole file that a person chose. What is no plain file is refused before it is opened and again once it is
 * open, so that nothing put in its place meanwhile is read: links, because they lead elsewhere; devices and pipes,
 * because they never end. The size is looked at before and while reading.
 */
export async function readWholeFile(path: string, options: ReadOptions): Promise<Uint8Array> {
  try {
    requirePlainFile(await lstat(path), options.mostBytes);
    return await readOpened(path, options);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError(meaning[systemErrorCode(error) ?? ''] ?? 'file-not-readable', { cause: error });
  }
}

// A pipe would wait for a writer; what the system does not know it ignores.
const withoutFollowing = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function readOpened(path: string, options: ReadOptions): Promise<Uint8Array> {
  const file = await open(path, withoutFollowing);
  try {
    const stats = await file.stat();
    requirePlainFile(stats, options.mostBytes);
    return await readPieces(file, stats.size, options);
  } finally {
    await file.close();
  }
}

function requirePlainFile(stats: Stats, mostBytes: number): void {
  if (stats.isDirectory()) throw new AppError('file-is-folder');
  if (!stats.isFile()) throw new AppError('file-is-special');
  if (stats.size > mostBytes) throw new AppError('file-too-large');
}

async function readPieces(
  file: FileHandle,
  expected: number,
  { mostBytes, signal, onProgress }: ReadOptions,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let done = 0;
  for (;;) {
    if (signal?.aborted) throw new AppError('cancelled');
    const { bytesRead, buffer } = await file.read({ buffer: new Uint8Array(pieceBytes) });
    if (bytesRead === 0) return Buffer.concat(pieces);
    pieces.push(buffer.subarray(0, bytesRead));
    done += bytesRead;
    if (done > mostBytes) throw new AppError('file-too-large');
    onProgress?.(done, Math.max(expected, done));
  }
}
