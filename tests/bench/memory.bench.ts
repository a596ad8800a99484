import { cp } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { interleave } from './interleave.ts';
import { makePractice, type Practice } from './practice.ts';
import { memoryOfTree } from './process-memory.ts';
import { type Program, type Running, startProgram } from './program.ts';
import type { Finding } from './report.ts';
import type { Setup } from './setup.ts';
import { median, ratio } from './statistics.ts';
import { unlock, untilLocked } from './unlocked.ts';

const rounds = { warmUp: 1, measured: 5 };
const afterMs = 5_000;

/**
 * Memory five seconds after the start: Backnote unlocked as a therapist has it, with the full key derivation behind
 * it and the list of 10,000 clients on the screen.
 */
export async function memoryBench(setup: Setup): Promise<Finding> {
  const { scratch } = setup;
  const practice = await makePractice(join(scratch, 'memory'), undefined);
  const backnote = await onOwnFiles(setup.backnoteOn(practice.dataFolder), join(scratch, 'memory-backnote'));
  const blank = await onOwnFiles(setup.blank, join(scratch, 'memory-blank'));
  const { ours, theirs } = await interleave(
    rounds,
    async () => {
      const running = await startProgram(backnote);
      return measured(running, practice);
    },
    async () => measured(await startProgram(blank)),
  );
  return {
    ratios: { memoryVsBlank: ratio(median(ours), median(theirs)) },
    lines: [
      { name: 'Backnote, list of clients open, 5 s after its start', unit: 'MB', values: ours },
      { name: 'Blank window, 5 s after its start', unit: 'MB', values: theirs },
    ],
    remarks: [
      'Proportional set size of all processes of the program, from program files that nothing else uses.',
    ],
  };
}

/**
 * The program from files of its own. Files that another running Electron has open too would count as half, and the
 * result would say who else is working on the computer.
 */
async function onOwnFiles(program: Program, folder: string): Promise<Program> {
  await cp(dirname(program.path), folder, { recursive: true, verbatimSymlinks: true });
  return { ...program, path: join(folder, basename(program.path)) };
}

async function measured(running: Running, practice?: Practice): Promise<number> {
  try {
    if (practice !== undefined) {
      await untilLocked(running.page);
      await unlock(running.page, practice);
    }
    const now = performance.timeOrigin + performance.now();
    await wait(Math.max(0, running.startedAt + afterMs - now));
    return await memoryOfTree(running.pid);
  } finally {
    await running.close();
  }
}
