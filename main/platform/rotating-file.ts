import { chmodSync, closeSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const ownerOnlyFile = 0o600;
const ownerOnlyFolder = 0o700;

type RotatingFile = { readonly write: (line: string) => void };

/**
 * A text file that is set aside as `<path>.1` when it would grow over `maximumBytes`; of those `keep` are kept.
 * A line that cannot be written is lost: a full disk must not stop what was only to be logged.
 */
export function rotatingFile(
  path: string,
  { maximumBytes, keep }: { maximumBytes: number; keep: number },
): RotatingFile {
  let descriptor: number | undefined;
  let size = 0;

  const openFile = (): number => {
    mkdirSync(dirname(path), { recursive: true, mode: ownerOnlyFolder });
    const opened = openSync(path, 'a', ownerOnlyFile);
    chmodSync(path, ownerOnlyFile);
    size = statSync(path).size;
    return opened;
  };

  const setAside = (opened: number): number => {
    closeSync(opened);
    descriptor = undefined;
    for (let age = keep; age >= 1; age -= 1)
      renameIfThere(age === 1 ? path : `${path}.${age - 1}`, `${path}.${age}`);
    return openFile();
  };

  return {
    write: (line) => {
      try {
        descriptor ??= openFile();
        const bytes = Buffer.from(line);
        if (size > 0 && size + bytes.length > maximumBytes) descriptor = setAside(descriptor);
        size += writeSync(descriptor, bytes);
      } catch {
        // Nothing sensible is left to do: the log is where failures are told.
      }
    },
  };
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // The older file was never written.
  }
}
