import { createHash, randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { AppError, type ErrorCode } from '#domain/contract/errors.ts';
import { safeFileName } from '#main/platform/save-name.ts';
import { ensurePrivateFolder } from '#main/security/private-folder.ts';
import { writePrivateFile } from '#main/security/write-private-file.ts';

/**
 * How long a copy lies there for the other program: long enough to read a handout through and print it, short enough
 * that a computer that is never locked does not hold one for the day.
 */
export const keepCopyMs = 15 * 60_000;

/** A program on Windows that has the file open keeps it from being removed; it is tried again after this. */
const againMs = 60_000;

export type Viewing = {
  /** Shows a PDF in the system's own program; answers with what went wrong, or null. */
  readonly show: (pdf: Uint8Array, name: string) => Promise<ErrorCode | null>;
  /** Takes away every copy, those of an earlier run too. */
  readonly clear: () => Promise<void>;
};

type ViewingOptions = {
  /** Where copies may lie, the best place first. */
  readonly folders: readonly string[];
  /** Gives a file to the system; rejects or answers with words when nothing took it. */
  readonly openPath: (path: string) => Promise<string>;
};

/**
 * Documents in a program that is not ours need a readable file. It lies alone in a folder that only its owner may
 * enter, under a name that says nothing, and goes on locking, on quitting, at the next start, and by itself.
 */
export function createViewing({ folders, openPath }: ViewingOptions): Viewing {
  // A copy that is written while everything is being cleared must not outlive it.
  let era = 0;

  const remove = async (folder: string): Promise<void> => {
    try {
      await rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
    } catch {
      setTimeout(() => void remove(folder), againMs).unref();
    }
  };
  const show = async (pdf: Uint8Array, name: string): Promise<ErrorCode | null> => {
    const begun = era;
    try {
      const { folder, path } = writeCopy(folders, pdf, name);
      setTimeout(() => void remove(folder), keepCopyMs).unref();
      const isOpen = begun === era && (await openPath(path).catch(() => 'failed')) === '';
      if (isOpen && begun === era) return null;
      await remove(folder);
      return 'viewer-missing';
    } catch (error) {
      return codeOf(error);
    }
  };
  return {
    show,
    clear: async () => {
      era += 1;
      await Promise.all(folders.map(remove));
    },
  };
}

function writeCopy(folders: readonly string[], pdf: Uint8Array, name: string) {
  let problem: unknown = new AppError('folder-not-writable');
  for (const place of folders) {
    try {
      ensurePrivateFolder(place);
      // A link in its place could lead the copy to where others read.
      if (!lstatSync(place).isDirectory()) continue;
      const folder = join(place, randomUUID());
      mkdirSync(folder, { mode: 0o700 });
      const path = join(folder, safeFileName(name));
      writePrivateFile(path, pdf);
      return { folder, path };
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}

const codeOf = (error: unknown): ErrorCode => (error instanceof AppError ? error.code : 'file-not-written');

/**
 * Where copies may lie. The runtime folder of Linux is in memory, its owner's alone and gone when they log out; where
 * there is none, the program's own folder has to do.
 */
export function viewingFolders(dataFolder: string, runtimeFolder: string | undefined): readonly string[] {
  const own = join(dataFolder, 'viewing');
  if (runtimeFolder === undefined || !isPrivate(runtimeFolder)) return [own];
  // Two practices on one computer clear only their own.
  const mark = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  return [join(runtimeFolder, `backnote-${mark}`), own];
}

function isPrivate(folder: string): boolean {
  if (!isAbsolute(folder)) return false;
  try {
    const { mode, uid } = lstatSync(folder);
    return uid === process.getuid?.() && (mode & 0o077) === 0;
  } catch {
    return false;
  }
}
