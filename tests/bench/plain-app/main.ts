// The parts of Backnote on their own, without Backnote around them: a window, calls through the shell to a second
// process, the encrypted database there, and Chromium's own printing.
import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, type UtilityProcess, utilityProcess } from 'electron';
import { channel, type FromWorker, type PlainCalls, type ToWorker } from './messages.ts';
import { printPage } from './print-page.ts';

const folder = import.meta.dirname;

type Worker = {
  readonly ask: (name: string, input: unknown) => Promise<unknown>;
  readonly end: () => void;
};

function startWorker(): Worker {
  const child: UtilityProcess = utilityProcess.fork(join(folder, 'worker.js'), [], { stdio: 'ignore' });
  const waiting = new Map<number, (answer: FromWorker) => void>();
  let lastId = 0;
  child.on('message', (answer: FromWorker) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  child.once('exit', () => {
    for (const [id, answer] of waiting) answer({ id, problem: 'The worker process ended' });
    waiting.clear();
  });
  return {
    ask: (name, input) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, ({ value, problem }) =>
          problem === undefined ? resolve(value) : reject(new Error(problem)),
        );
        child.postMessage({ id: lastId, name, input } satisfies ToWorker);
      }),
    end: () => void child.kill(),
  };
}

async function askFreshWorker(name: string, input: unknown): Promise<unknown> {
  const fresh = startWorker();
  try {
    await fresh.ask('empty', null);
    return await fresh.ask(name, input);
  } finally {
    fresh.end();
  }
}

function open(): void {
  const worker = startWorker();
  ipcMain.handle(channel, (_event, name: string, input: unknown) => {
    if (name === 'print') return printPage(input as PlainCalls['print']['input']);
    return name === 'derive' ? askFreshWorker(name, input) : worker.ask(name, input);
  });
  const window = new BrowserWindow({
    width: 1280,
    height: 840,
    webPreferences: { preload: join(folder, 'preload.cjs') },
  });
  // The hidden window that prints must not keep the program alive.
  window.once('closed', () => app.quit());
  void window.loadFile(join(folder, 'index.html'));
}

app.on('window-all-closed', () => app.quit());
void app.whenReady().then(open);
