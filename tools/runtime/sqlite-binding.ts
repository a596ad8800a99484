import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { capture } from '../child.ts';
import { projectRoot } from '../project.ts';
import { say, ToolFailure } from '../say.ts';
import { cachedFolder } from './cache.ts';
import { findNodeGyp, findNodeHeaders } from './node-gyp.ts';
import type { ElectronDistribution } from './types.ts';

const modules = join(projectRoot, 'node_modules');
const shipped = "'NAPI_VERSION=10'";
const forOlderNode = "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'";
const firstElectronWithNodeApi10 = 36;

/**
 * Path of a SQLite addon built for this Electron, or undefined where the one in the package will do. That
 * one speaks Node-API 10; an Electron before 36 speaks 9 and would crash in it without a word.
 */
export async function sqliteBinding(electron: ElectronDistribution): Promise<string | undefined> {
  if (Number.parseInt(electron.version, 10) >= firstElectronWithNodeApi10) return undefined;
  const folder = await cachedFolder(await folderName(), build);
  return join(folder, 'better_sqlite3.node');
}

async function folderName(): Promise<string> {
  const manifest = await readFile(join(modules, 'better-sqlite3', 'package.json'), 'utf8');
  const gyp = await readFile(join(modules, 'better-sqlite3', 'binding.gyp'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const mark = createHash('sha256').update(gyp).update(forOlderNode).digest('hex').slice(0, 12);
  return `sqlite-${version}-${process.platform}-${process.arch}-${mark}`;
}

async function build(folder: string): Promise<void> {
  say('Building the SQLite addon for this Electron (about a minute, once)…');
  const source = join(folder, 'node_modules', 'better-sqlite3');
  await copyPackage('better-sqlite3', folder);
  await copyPackage('node-addon-api', folder);
  await patch(join(source, 'binding.gyp'));
  const done = await rebuild(source);
  if (done.status !== 0) {
    throw new ToolFailure(
      `${done.output.slice(-4000)}\nThe SQLite addon could not be built. ${compilerAdvice()}`,
    );
  }
  await rename(join(source, 'build', 'Release', 'better_sqlite3.node'), join(folder, 'better_sqlite3.node'));
  await rm(join(folder, 'node_modules'), { recursive: true });
}

async function copyPackage(name: string, folder: string): Promise<void> {
  const target = join(folder, 'node_modules', name);
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  await cp(join(modules, name), target, {
    recursive: true,
    filter: (path) => !path.endsWith('prebuilds'),
  });
}

async function patch(file: string): Promise<void> {
  const gyp = await readFile(file, 'utf8');
  if (!gyp.includes(shipped)) {
    throw new ToolFailure('better-sqlite3 is not the version this build knows. Run: npm install --no-save');
  }
  await writeFile(file, gyp.replace(shipped, forOlderNode));
}

function rebuild(source: string): Promise<{ readonly status: number; readonly output: string }> {
  const gyp = findNodeGyp();
  const headers = findNodeHeaders();
  const args = ['rebuild', '--release', '--force_build=1', '--jobs=max'];
  if (headers !== undefined) args.push(`--nodedir=${headers}`);
  return gyp === undefined
    ? capture('npm', ['exec', '--yes', '--', 'node-gyp', ...args], { cwd: source })
    : capture(process.execPath, [gyp, ...args], { cwd: source });
}

function compilerAdvice(): string {
  return 'It needs python3, make and g++. Run: apt-get install -y python3 make g++';
}
