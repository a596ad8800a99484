import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, errors, type Page } from '@playwright/test';
import { endTree } from './process-tree.ts';
import { removeFolder } from './remove-folder.ts';

/** The program to start: what `prepareRuntime` of tools/runtime returns. */
export type AppRuntime = {
  readonly electronPath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

export type LaunchOptions = {
  /** Without one the app starts on an empty folder of its own, removed again with `close` or `kill`. */
  readonly dataFolder?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly env?: Readonly<Record<string, string>>;
  /** Further switches of Chromium. */
  readonly switches?: readonly string[];
  /** Without one the environment must name it, as `npm test` does. */
  readonly runtime?: AppRuntime;
  /** Size of the page in pixels. */
  readonly size?: { readonly width: number; readonly height: number };
};

export type RunningApp = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  /** Where the system's temporary files of this run go. */
  readonly temporaryFolder: string;
  /** Errors of the page: exceptions, refused resources, logged errors. */
  readonly problems: readonly string[];
  /** Quits in order. */
  readonly close: () => Promise<void>;
  /** Ends every process of the app at once with SIGKILL, as a crash of the computer would. */
  readonly kill: () => Promise<void>;
};

export const usualSize = { width: 1440, height: 900 } as const;

const switches = ['--password-store=basic', '--force-device-scale-factor=1', '--disable-lcd-text'];

/** Milliseconds until an attempt to attach counts as failed, and how many attempts there are. */
const attachPatience = 15_000;
const attachAttempts = 3;

/** The time zone of every run: far from UTC, so that mixing up days shows. */
const timeZone = 'America/Chicago';

/**
 * Starts Electron with Playwright attached. Without a loader of its own in the program, Playwright attaches while the
 * first window is being made, and once in a while waits for ever for a page that was replaced meanwhile. The program
 * has done nothing by then that a second start does not do again.
 */
async function attached(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await _electron.launch({ ...options, timeout: attachPatience });
    } catch (error) {
      if (attempt === attachAttempts || !(error instanceof errors.TimeoutError)) throw error;
    }
  }
}

/** Starts the real Backnote in the real Electron and waits for its window. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const { colorScheme = 'light', size = usualSize } = options;
  const runtime = options.runtime ?? runtimeOfEnvironment();
  const folder = await mkdtemp(join(tmpdir(), 'bn-'));
  const dataFolder = options.dataFolder ?? join(folder, 'data');
  const temporaryFolder = join(folder, 'tmp');
  await Promise.all([mkdir(dataFolder, { recursive: true, mode: 0o700 }), mkdir(temporaryFolder)]);

  const app = await attached({
    executablePath: runtime.electronPath,
    args: [...runtime.args, ...switches, ...(options.switches ?? [])],
    colorScheme,
    env: {
      ...ownEnvironment(),
      ...runtime.env,
      BACKNOTE_DATA: dataFolder,
      BACKNOTE_TEST_KDF: 'floor',
      BACKNOTE_CHECK_OUTPUT: '1',
      // Printers of this computer are not for tests: a run that wants one brings its own server.
      CUPS_SERVER: join(folder, 'no-cups.sock'),
      TMPDIR: temporaryFolder,
      TZ: timeZone,
      LANG: 'en_US.UTF-8',
      ...options.env,
    },
  });
  const pid = app.process().pid;
  const tidy = () => removeFolder(folder);
  try {
    const page = await app.firstWindow();
    const problems = watchProblems(page);
    await app.evaluate(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height);
    }, size);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    return {
      app,
      page,
      dataFolder,
      temporaryFolder,
      problems,
      close: async () => {
        await app.close();
        await tidy();
      },
      kill: async () => {
        await endTree(pid);
        await tidy();
      },
    };
  } catch (error) {
    await endTree(pid);
    await tidy();
    throw error;
  }
}

function runtimeOfEnvironment(): AppRuntime {
  const { BACKNOTE_ELECTRON, BACKNOTE_ELECTRON_ARGS } = process.env;
  if (BACKNOTE_ELECTRON === undefined) {
    throw new Error('No Electron is named in BACKNOTE_ELECTRON. Run: npm test -- --only e2e');
  }
  return { electronPath: BACKNOTE_ELECTRON, args: JSON.parse(BACKNOTE_ELECTRON_ARGS ?? '[]'), env: {} };
}

function ownEnvironment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _runAsNode, NODE_OPTIONS: _options, ...rest } = process.env;
  return Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function watchProblems(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('crash', () => problems.push('the page crashed'));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
}
