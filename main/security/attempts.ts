import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { syncFolder } from './private-folder.ts';
import { readPrivateFile } from './read-private-file.ts';
import { writePrivateFile } from './write-private-file.ts';

export const attemptsFileName = 'attempts.json';

/** Milliseconds since any fixed moment of this process; setting the computer's clock does not move it. */
export type MonotonicClock = () => number;

/**
 * Failed attempts since the last good unlock. `waitingSince` is monotonic time, so that it holds only in this process;
 * after a restart the full delay counts again. `isDamaged`: the file could not be understood, the number is assumed.
 */
export type AttemptsState = {
  readonly failures: number;
  readonly waitingSince: number;
  readonly isDamaged: boolean;
};

const freeFailures = 3;
const firstDelayMs = 2_000;
const longestDelayMs = 5 * 60_000;
// A file nobody can read must not be a way around the delay.
const assumedWhenDamaged = freeFailures + 1;

const fileSchema = z.strictObject({ version: z.literal(1), failures: z.int().min(0) });

/** Reads the count once per process start; the full delay starts at `monotonicNow`. Never throws. */
export function readAttempts(dir: string, monotonicNow: number): AttemptsState {
  const reading = readPrivateFile(join(dir, attemptsFileName));
  if (reading.kind === 'absent') return { failures: 0, waitingSince: monotonicNow, isDamaged: false };
  const failures = reading.kind === 'read' ? parseFailures(reading.content) : undefined;
  return {
    failures: failures ?? assumedWhenDamaged,
    waitingSince: monotonicNow,
    isDamaged: failures === undefined,
  };
}

/**
 * Counts one failure and starts its delay. A disk that cannot be written does not keep a therapist from the records:
 * the count then holds in this process only.
 */
export function recordFailure(dir: string, state: AttemptsState, monotonicNow: number): AttemptsState {
  const failures = state.failures + 1;
  writeFailures(dir, failures);
  return { failures, waitingSince: monotonicNow, isDamaged: state.isDamaged };
}

/** Puts an earlier count back, for an attempt that turned out not to be a guess. */
export function restoreAttempts(dir: string, earlier: AttemptsState): AttemptsState {
  if (earlier.failures === 0) return clearAttempts(dir, earlier.waitingSince);
  writeFailures(dir, earlier.failures);
  return earlier;
}

/** Forgets the failures after a good unlock. */
export function clearAttempts(dir: string, monotonicNow: number): AttemptsState {
  const path = join(dir, attemptsFileName);
  try {
    rmSync(path, { force: true });
    syncFolder(dirname(path));
  } catch {
    // On a read-only disk the old count stays, and the next start waits once more than it need.
  }
  return { failures: 0, waitingSince: monotonicNow, isDamaged: false };
}

/** Milliseconds to wait before the next attempt; 0 when it may be made. */
export function remainingMs(state: AttemptsState, monotonicNow: number): number {
  const passed = Math.max(0, monotonicNow - state.waitingSince);
  return Math.max(0, delayAfter(state.failures) - passed);
}

/** None for the first three failures, then 2, 4, 8 … seconds, at most five minutes. */
export function delayAfter(failures: number): number {
  if (failures <= freeFailures) return 0;
  return Math.min(firstDelayMs * 2 ** (failures - freeFailures - 1), longestDelayMs);
}

function writeFailures(dir: string, failures: number): void {
  try {
    const content = Buffer.from(JSON.stringify({ version: 1, failures }), 'utf8');
    writePrivateFile(join(dir, attemptsFileName), content);
  } catch {
    // A disk that cannot be written: see recordFailure.
  }
}

function parseFailures(content: Buffer): number | undefined {
  try {
    return fileSchema.parse(JSON.parse(content.toString('utf8'))).failures;
  } catch {
    return undefined;
  }
}
