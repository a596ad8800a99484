// Runs a command of this project on a fresh machine: with the system's Node and nothing installed yet.
// Installs the packages when the lock file asks for other ones, then hands over to the project's own Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';

const commands = {
  start: 'build what is stale and open Backnote',
  dev: 'open Backnote with hot reload',
  demo: 'drive Backnote through a whole session, pictures in out/demo',
  test: 'every test',
  bench: 'speed and size, side by side with the plain way',
  measure: 'count the interactions and seconds of the daily journeys',
  build: 'build Backnote into out',
};

const root = join(import.meta.dirname, '..');
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.backnote-lock');
const binaries = join(modules, '.bin');
const node = join(binaries, process.platform === 'win32' ? 'node.cmd' : 'node');

const [command, ...args] = process.argv.slice(2);
const entry = join(root, 'tools', command ?? '', 'main.ts');

if (command === undefined || !Object.hasOwn(commands, command) || !existsSync(entry)) {
  if (command !== undefined) process.stderr.write(`There is no command "${command}".\n`);
  process.stderr.write('Commands:\n');
  for (const [name, purpose] of Object.entries(commands)) {
    process.stderr.write(`  npm run ${name.padEnd(8)} ${purpose}\n`);
  }
  process.exit(2);
}

ensurePackages();
handOver();

function ensurePackages() {
  const wanted = lockHash();
  if (existsSync(node) && readText(stampFile) === wanted) return;
  if (!packagesMatchLock()) installPackages();
  writeFileSync(stampFile, wanted);
}

function lockHash() {
  const lock = readText(join(root, 'package-lock.json')) ?? '';
  return createHash('sha256').update(`${process.platform}-${process.arch}\n${lock}`).digest('hex');
}

/** Whether every package the lock file demands on all platforms lies in node_modules in that version. */
function packagesMatchLock() {
  const installed = readPackages(join(modules, '.package-lock.json'));
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (installed === undefined || wanted === undefined || !existsSync(node)) return false;
  return Object.entries(wanted).every(
    ([path, item]) => path === '' || item.optional === true || installed[path]?.version === item.version,
  );
}

// Not `npm ci`: it refuses the lock file where a registry does not carry the optional packages of other
// platforms, while `npm install --no-save` leaves those out and keeps the locked versions of the rest.
function installPackages() {
  process.stdout.write('Installing the packages of package-lock.json…\n');
  const done = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status === 0 && existsSync(node)) return;
  process.stderr.write(
    'The packages could not be installed. Run: rm -rf node_modules && npm install --no-save\n',
  );
  process.exit(1);
}

// The project's Node comes first on PATH, so that whatever a command starts runs on it as well.
function handOver() {
  const child = spawn(node, [entry, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}`,
      BACKNOTE_SYSTEM_NODE: process.execPath,
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    process.exit(signal === null ? (code ?? 1) : 128 + (constants.signals[signal] ?? 0));
  });
}

function readPackages(file) {
  const text = readText(file);
  return text === undefined ? undefined : JSON.parse(text).packages;
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
