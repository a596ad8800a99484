import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { removeFolder } from './remove-folder.ts';

const run = promisify(execFile);

export type CapturedJob = {
  /** The bytes that would have gone to paper, as a file. */
  readonly path: string;
  readonly title: string;
  readonly copies: number;
  /** What the queue was told, as `name=value` words. */
  readonly options: readonly string[];
};

export type PrinterCondition = 'accepting' | 'stopped' | 'rejecting';

export type PrivateCups = {
  /** What `lp` and the app need to find this server, and its descriptions of printers. */
  readonly environment: Readonly<Record<'CUPS_SERVER' | 'CUPS_SERVERROOT', string>>;
  readonly addPrinter: (
    name: string,
    options?: {
      readonly condition?: PrinterCondition;
      readonly isDefault?: boolean;
      /** Keeps the very bytes. Without it they pass the filters of a PDF printer, as they mostly do. */
      readonly isRaw?: boolean;
      readonly description?: string;
      readonly location?: string;
    },
  ) => Promise<void>;
  /** Waits until so many jobs have come out, oldest first. */
  readonly jobs: (count: number) => Promise<readonly CapturedJob[]>;
  readonly stop: () => Promise<void>;
};

const programFolders = ['/usr/lib/cups', '/usr/libexec/cups'];
const pdfPrinter = 'lsb/usr/cupsfilters/Generic-PDF_Printer-PDF.ppd';

/**
 * A real CUPS server of one's own, in a temporary folder, without touching the system's. Its printers keep what
 * they are sent as a PDF. Needs the packages cups, cups-client and cups-filters.
 */
export async function startPrivateCups(): Promise<PrivateCups> {
  const folder = await mkdtemp(join(tmpdir(), 'bn-cups-'));
  const socket = join(folder, 'run', 'cups.sock');
  const environment = { CUPS_SERVER: socket, CUPS_SERVERROOT: join(folder, 'root') };
  await layOut(folder);
  await run('/usr/sbin/cupsd', [
    '-c',
    join(folder, 'root/cupsd.conf'),
    '-s',
    join(folder, 'root/cups-files.conf'),
  ]);
  await until(() => isRunning(environment), 'the private CUPS server did not start');
  return {
    environment,
    addPrinter: async (
      name,
      { condition = 'accepting', isDefault = false, isRaw = false, ...words } = {},
    ) => {
      const ask = (program: string, ...args: readonly string[]) =>
        run(program, args, { env: withServerPrograms(environment) });
      const model = isRaw ? 'raw' : pdfPrinter;
      const told = ['-D', words.description ?? name, '-L', words.location ?? ''];
      const settings = ['-o', 'printer-is-shared=false'];
      await ask('lpadmin', '-p', name, '-E', '-v', 'capture:/', '-m', model, ...told, ...settings);
      if (isDefault) await ask('lpadmin', '-d', name);
      if (condition === 'stopped') await ask('cupsdisable', name);
      if (condition === 'rejecting') await ask('cupsreject', name);
    },
    jobs: (count) => capturedJobs(join(folder, 'out'), count),
    stop: async () => {
      await stopServer(folder);
      await removeFolder(folder);
    },
  };
}

async function layOut(folder: string): Promise<void> {
  const programs = programFolders.find((path) => existsSync(path));
  if (programs === undefined)
    throw new Error('CUPS is not installed: apt-get install cups cups-client cups-filters');
  for (const name of ['tmp', 'root', 'run', 'spool', 'log', 'cache', 'out', 'bin/backend']) {
    await mkdir(join(folder, name), { recursive: true });
  }
  await chmod(folder, 0o755);
  await chmod(join(folder, 'root'), 0o700);
  for (const name of ['cgi-bin', 'driver', 'filter', 'monitor', 'notifier', 'daemon']) {
    if (existsSync(join(programs, name))) await symlink(join(programs, name), join(folder, 'bin', name));
  }
  await writeFile(join(folder, 'bin/backend/capture'), backend(join(folder, 'out')), { mode: 0o700 });
  await writeFile(join(folder, 'root/cups-files.conf'), filesConfiguration(folder));
  await writeFile(join(folder, 'root/cupsd.conf'), serverConfiguration(folder));
}

// A backend that is called with a job keeps its data; called with nothing it names itself. The `.job` file is
// written last, so that a job which has one is complete.
function backend(out: string): string {
  return `#!/bin/sh
[ $# -eq 0 ] && { echo 'file capture:/ "Capture" "Capture to a folder"'; exit 0; }
if [ -n "$6" ]; then cat "$6"; else cat; fi > '${out}'/"$1.pdf"
printf '%s\\n%s\\n%s\\n' "$4" "$3" "$5" > '${out}'/"$1.part" && mv '${out}'/"$1.part" '${out}'/"$1.job"
`;
}

function filesConfiguration(folder: string): string {
  const { uid, username } = userInfo();
  const isRoot = uid === 0;
  return `ServerRoot ${folder}/root
ServerBin ${folder}/bin
CacheDir ${folder}/cache
StateDir ${folder}/run
RequestRoot ${folder}/spool
TempDir ${folder}/tmp
AccessLog ${folder}/log/access
ErrorLog ${folder}/log/error
PageLog ${folder}/log/page
SystemGroup root lpadmin
${isRoot ? 'User lp\nGroup lp' : `User ${username}`}
`;
}

function serverConfiguration(folder: string): string {
  return `LogLevel info
Listen ${folder}/run/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
PreserveJobFiles No
<Location />
  Order allow,deny
  Allow localhost
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow localhost
  </Limit>
</Policy>
`;
}

// An ordinary user's PATH may leave out where lpadmin is.
function withServerPrograms(environment: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...environment, PATH: `${process.env.PATH ?? ''}:/usr/sbin` };
}

async function isRunning(environment: Readonly<Record<string, string>>): Promise<boolean> {
  const { stdout } = await run('lpstat', ['-r'], { env: { ...process.env, ...environment, LC_ALL: 'C' } });
  return stdout.trim() === 'scheduler is running';
}

async function capturedJobs(out: string, count: number): Promise<readonly CapturedJob[]> {
  const numbers = async (): Promise<readonly number[]> => {
    const names = (await readdir(out)).filter((name) => name.endsWith('.job'));
    return names.map((name) => Number.parseInt(name, 10)).sort((one, other) => one - other);
  };
  await until(async () => (await numbers()).length >= count, `${count} print jobs did not come out`);
  return Promise.all((await numbers()).map((number) => readJob(out, number)));
}

async function readJob(out: string, number: number): Promise<CapturedJob> {
  const [copies = '', title = '', options = ''] = (await readFile(join(out, `${number}.job`), 'utf8')).split(
    '\n',
  );
  return { path: join(out, `${number}.pdf`), title, copies: Number(copies), options: options.split(' ') };
}

async function stopServer(folder: string): Promise<void> {
  const pid = Number(await readFile(join(folder, 'run', 'cupsd.pid'), 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 0) return;
  process.kill(pid, 'SIGTERM');
  await until(async () => !existsSync(join('/proc', String(pid))), 'the private CUPS server did not end');
}

async function until(isTrue: () => Promise<boolean>, failure: string): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(failure);
    await wait(100);
  }
}
