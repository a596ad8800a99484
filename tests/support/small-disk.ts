import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SmallDisk = {
  readonly folder: string;
  readonly makeReadOnly: () => void;
  readonly makeWritable: () => void;
  readonly remove: () => void;
};

/**
 * A real disk of a few megabytes, to fill up or to make read-only. Mounting needs root, as on a build machine; without
 * it the tests that need a full disk fail with the reason instead of passing unseen.
 */
export function smallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'backnote-disk-'));
  mount(['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  return {
    folder,
    makeReadOnly: () => mount(['-o', 'remount,ro', folder]),
    makeWritable: () => mount(['-o', 'remount,rw', folder]),
    remove: () => {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function mount(args: readonly string[]): void {
  try {
    execFileSync('mount', args, { stdio: 'pipe' });
  } catch (cause) {
    throw new Error('A full disk can only be tried as root: run the tests as root on a spare machine', {
      cause,
    });
  }
}

/** Takes the room that is left, down to the last bytes, whoever else writes meanwhile. Returns the file to delete. */
export function fillDisk(folder: string): string {
  const ballast = join(folder, 'ballast');
  for (const size of [1 << 20, 1 << 16, 1 << 12]) {
    try {
      for (;;) writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // No room for a piece of this size: on with smaller ones.
    }
  }
  return ballast;
}
