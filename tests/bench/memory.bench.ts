import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { interleave } from './interleave.ts';
import { makePractice, type Practice } from './practice.ts';
import { memoryOfTree } from './process-memory.ts';
import { type Running, startProgram } from './program.ts';
import type { Finding } from './report.ts';
import type { Setup } from './setup.ts';
import { median, ratio } from './statistics.ts';
import { startLocked, unlock } from './unlocked.ts';

const rounds = { warmUp: 1, measured: 5 };
const afterMs = 5_000;

/**
 * Memory five seconds after the start: Backnote unlocked as a therapist has it, with the full key derivation behind
 * it and the list of 10,000 clients on the screen.
 */
export async function memoryBench(setup: Setup): Promise<Finding> {
  const practice = await makePractice(join(setup.scratch, 'memory'), undefined);
  const { ours, theirs } = await interleave(
    rounds,
    async () => {
      const running = await startLocked(setup, practice);
      return measured(running, practice);
    },
    async () => measured(await startProgram(setup.blank)),
  );
  return {
    ratios: { memoryVsBlank: ratio(median(ours), median(theirs)) },
    lines: [
      { name: 'Backnote, list of clients open, 5 s after its start', unit: 'MB', values: ours },
      { name: 'Blank window, 5 s after its start', unit: 'MB', values: theirs },
    ],
    remarks: ['Proportional set size of all processes: browser, window, graphics, network, store.'],
  };
}

async function measured(running: Running, practice?: Practice): Promise<number> {
  try {
    if (practice !== undefined) await unlock(running.page, practice);
    const now = performance.timeOrigin + performance.now();
    await wait(Math.max(0, running.startedAt + afterMs - now));
    return await memoryOfTree(running.pid);
  } finally {
    await running.close();
  }
}
