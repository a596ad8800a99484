import { spawn } from 'node:child_process';
import { constants } from 'node:os';

export interface ChildOptions {
  readonly cwd?: string;
  /** Added to this process's environment; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds after which the child is killed. */
  readonly timeout?: number;
}

export interface ChildResult {
  readonly status: number;
  /** What it wrote to both outputs; empty when it wrote to the terminal. */
  readonly output: string;
}

/** Runs a program to its end and collects what it writes. A program that is not there has status 127. */
export function capture(
  command: string,
  args: readonly string[],
  options: ChildOptions = {},
): Promise<ChildResult> {
  return run(command, args, options, 'pipe');
}

/** Runs a program to its end, with its input and output on the terminal. */
export async function show(
  command: string,
  args: readonly string[],
  options: ChildOptions = {},
): Promise<number> {
  return (await run(command, args, options, 'inherit')).status;
}

function run(
  command: string,
  args: readonly string[],
  options: ChildOptions,
  stdio: 'pipe' | 'inherit',
): Promise<ChildResult> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: stdio === 'pipe' ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    timeout: options.timeout,
    killSignal: 'SIGKILL',
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const forget = stdio === 'inherit' ? passSignals((signal) => child.kill(signal)) : () => undefined;
  return new Promise((resolve) => {
    const finish = (status: number): void => {
      forget();
      resolve({ status, output: Buffer.concat(chunks).toString('utf8') });
    };
    child.on('error', () => finish(127));
    child.on('close', (code, signal) =>
      finish(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
}

// Ctrl-C reaches the child through the terminal as well; a kill of this process alone would leave it behind.
function passSignals(kill: (signal: NodeJS.Signals) => void): () => void {
  const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, kill);
  return () => {
    for (const signal of signals) process.off(signal, kill);
  };
}
