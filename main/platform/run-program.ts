import { spawn } from 'node:child_process';

export type ProgramResult =
  | { readonly type: 'ended'; readonly status: number; readonly output: string; readonly errors: string }
  /** The program is not on this computer. */
  | { readonly type: 'absent' }
  | { readonly type: 'timed-out' };

type ProgramOptions = {
  readonly input?: Uint8Array;
  readonly environment: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
};

const mostText = 200_000;

/** Runs a program of the system without a shell and collects what it says, in its untranslated words. */
export function runProgram(
  program: string,
  args: readonly string[],
  { input, environment, timeoutMs }: ProgramOptions,
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...environment, LC_ALL: 'C' },
      stdio: 'pipe',
      windowsHide: true,
    });
    const output = collect(child.stdout);
    const errors = collect(child.stderr);
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve({ type: 'timed-out' });
    }, timeoutMs);
    child.on('error', () => {
      clearTimeout(timer);
      resolve({ type: 'absent' });
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ type: 'ended', status: status ?? 1, output: output(), errors: errors() });
    });
    // A program that refuses its arguments closes its input early; its status tells that already.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    if (text.length < mostText) text += chunk;
  });
  return () => text;
}
