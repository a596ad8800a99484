import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import type { Runtime } from './prepare.ts';

// What Chromium says where no message bus runs and no graphics card is. It concerns nobody.
const harmless = /:(bus|viz_main_impl)\.cc\(\d+\)\]|^$/;

/** Opens Backnote and waits until it is closed. Returns its exit code. */
export function openApp(runtime: Runtime, args: readonly string[]): Promise<number> {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env;
  const child = spawn(runtime.electronPath, [...runtime.args, ...args], {
    env: { ...environment, ...runtime.env },
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  createInterface({ input: child.stderr }).on('line', (text) => {
    if (!harmless.test(text)) process.stderr.write(`${text}\n`);
  });
  const stop = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
}
