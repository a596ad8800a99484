import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectRoot } from '../project.ts';
import { cacheFolder, withLock } from './cache.ts';
import { findElectron, programIn } from './find-electron.ts';
import type { ElectronDistribution } from './types.ts';

export interface LinkedElectron {
  readonly electronPath: string;
  /** Arguments that make the program open the app; empty where the app is linked into its folder. */
  readonly args: readonly string[];
}

export interface LinkRequest {
  /** The folder of the app, with its package.json. */
  readonly appDir: string;
  /** Tells the copies of one checkout apart. */
  readonly name: string;
}

/**
 * An Electron that opens the given app. On Linux it is a folder of hard links, without extra disk, whose
 * `resources/app` is the app: so the app loads as it does in a package, also in an Electron that takes no
 * folder on its command line. Elsewhere the folder of the app is an argument.
 */
export async function linkElectron(
  request: LinkRequest,
  distribution?: ElectronDistribution,
): Promise<LinkedElectron> {
  const source = distribution ?? (await findElectron());
  if (process.platform !== 'linux') {
    return { electronPath: programIn(source.folder), args: [request.appDir] };
  }
  const folder = join(cacheFolder(), 'checkouts', checkoutMark(), request.name);
  if (!(await isLinked(folder, source, request.appDir))) {
    await withLock(`${folder}.lock`, async () => {
      if (!(await isLinked(folder, source, request.appDir))) await build(folder, source, request.appDir);
    });
  }
  return { electronPath: programIn(folder), args: [] };
}

function checkoutMark(): string {
  return createHash('sha256').update(projectRoot).digest('hex').slice(0, 12);
}

async function isLinked(folder: string, source: ElectronDistribution, appDir: string): Promise<boolean> {
  const from = await readFile(join(folder, 'linked-from'), 'utf8').catch(() => undefined);
  const app = await readlink(appLink(folder)).catch(() => undefined);
  return from === source.folder && app === appDir && existsSync(programIn(folder));
}

async function build(folder: string, source: ElectronDistribution, appDir: string): Promise<void> {
  const fresh = `${folder}.${randomBytes(4).toString('hex')}.new`;
  try {
    await copyByLinks(source.folder, fresh);
    await mkdir(dirname(appLink(fresh)), { recursive: true });
    await symlink(appDir, appLink(fresh), 'dir');
    await writeFile(join(fresh, 'linked-from'), source.folder);
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function copyByLinks(source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const entry of await readdir(source, { withFileTypes: true })) {
    const from = join(source, entry.name);
    const to = join(target, entry.name);
    if (entry.isDirectory()) await copyByLinks(from, to);
    else if (entry.isSymbolicLink()) await symlink(await readlink(from), to);
    else await linkOrCopy(from, to);
  }
}

// Hard links do not reach over file systems, nor to a file of another user on a hardened kernel.
function linkOrCopy(from: string, to: string): Promise<void> {
  return link(from, to).catch(() => copyFile(from, to));
}

const appLink = (folder: string): string => join(dirname(programIn(folder)), 'resources', 'app');
