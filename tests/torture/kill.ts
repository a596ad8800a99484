import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Told, toldIn } from './told.ts';

export type Round = {
  readonly dataFolder: string;
  readonly seed: number;
  /** `early` tells before the store has answered: the broken variant that must be noticed. */
  readonly manner: 'honest' | 'early';
  /** So many answers are told before the end; 0 for a kill while the vault is being opened. */
  readonly answers: number;
  /** Milliseconds from the last of them, or from the start of the process, to its end. */
  readonly delayMs: number;
  /** Where the program lies ready to run, so that two hundred starts do not read it anew; see `makeReady`. */
  readonly readyFolder: string;
};

const writer = join(import.meta.dirname, 'writer.ts');

/** Runs the program once to its end: only then Node keeps what it has made of the sources. */
export async function makeReady(readyFolder: string): Promise<void> {
  const child = spawn(process.execPath, [writer, '', '0', 'none'], {
    env: { ...process.env, NODE_COMPILE_CACHE: readyFolder },
    stdio: 'ignore',
  });
  await new Promise((resolve) => child.once('close', resolve));
}

/** Starts a writer, kills it with SIGKILL and returns what it had told by then. */
export async function killWriter(round: Round): Promise<readonly Told[]> {
  const child = spawn(process.execPath, [writer, round.dataFolder, String(round.seed), round.manner], {
    env: { ...process.env, NODE_COMPILE_CACHE: round.readyFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaint = '';
  const hasTold = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (toldIn(output).length >= round.answers) resolve();
    });
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString('utf8');
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once('close', (_code, signal) => resolve(signal));
  });
  if (round.answers > 0) await Promise.race([hasTold, ended]);
  await wait(round.delayMs);
  child.kill('SIGKILL');
  // Whoever ended by itself was not writing when it was killed.
  if ((await ended) !== 'SIGKILL') throw new Error(`The writer broke off (seed ${round.seed}): ${complaint}`);
  return toldIn(output);
}
