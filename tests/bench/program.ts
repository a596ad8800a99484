import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { connectDevTools, type DevTools } from './devtools.ts';
import { openPage, type Page } from './page.ts';

/** How a program is started: Backnote, or one that it is compared with. */
export interface Program {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface Running {
  readonly pid: number;
  /** Moment of the start, in milliseconds since 1970. */
  readonly startedAt: number;
  readonly page: Page;
  /** Ends the program and waits until it has. */
  readonly close: () => Promise<void>;
}

export interface StartOptions {
  /** Milliseconds to leave the program alone before its page is looked into, so that looking costs nothing. */
  readonly quietMs?: number;
}

const patienceMs = 30_000;
const closingPatienceMs = 10_000;

/** Starts a program with a debugging port of its own choice and attaches to its page. */
export async function startProgram(program: Program, { quietMs = 0 }: StartOptions = {}): Promise<Running> {
  const startedAt = performance.timeOrigin + performance.now();
  const child = spawn(program.path, [...program.args, '--remote-debugging-port=0'], {
    env: cleanEnvironment(program.env),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  try {
    const address = await devToolsAddress(child, ended);
    await wait(Math.max(0, startedAt + quietMs - (performance.timeOrigin + performance.now())));
    const devTools = await connectDevTools(address);
    const page = await openPage(devTools);
    return { pid: child.pid ?? 0, startedAt, page, close: () => closeProgram(child, devTools, ended) };
  } catch (error) {
    child.kill('SIGKILL');
    await ended;
    throw error;
  }
}

function cleanEnvironment(extra: Program['env']): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE, ...inherited } = process.env;
  return { ...inherited, ...extra };
}

function devToolsAddress(child: ChildProcess, ended: Promise<void>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error('The program does not start')), patienceMs);
    child.once('error', reject);
    void ended.then(() => reject(new Error(`The program ended at once: ${said.trim()}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

async function closeProgram(child: ChildProcess, devTools: DevTools, ended: Promise<void>): Promise<void> {
  await devTools.send('Browser.close').catch(() => undefined);
  const timer = setTimeout(() => child.kill('SIGKILL'), closingPatienceMs);
  await ended;
  clearTimeout(timer);
  devTools.close();
}
