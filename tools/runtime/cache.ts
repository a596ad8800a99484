import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The folder for what is fetched and built once for all checkouts; `BACKNOTE_CACHE` moves it. */
export function cacheFolder(): string {
  const chosen = process.env.BACKNOTE_CACHE;
  if (chosen !== undefined && chosen !== '') return chosen;
  const base = process.env.XDG_CACHE_HOME;
  return join(base === undefined || base === '' ? join(homedir(), '.cache') : base, 'backnote');
}

/**
 * Returns the cached folder of this name, filled by `fill` when it is not there. It appears whole or not at
 * all, and of several processes that want it only one fills it.
 */
export async function cachedFolder(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder(), name);
  if (existsSync(folder)) return folder;
  return withLock(`${folder}.lock`, async () => {
    if (existsSync(folder)) return folder;
    const fresh = `${folder}.${randomBytes(4).toString('hex')}.new`;
    await mkdir(fresh, { recursive: true });
    try {
      await fill(fresh);
      await rename(fresh, folder);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
    return folder;
  });
}

/** Runs `work` while no other living process holds the lock folder. */
export async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true });
  while (!(await takeLock(lock))) await wait(200);
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function takeLock(lock: string): Promise<boolean> {
  const taken = await mkdir(lock).then(
    () => true,
    () => false,
  );
  const ownerFile = join(lock, 'pid');
  if (taken) {
    await writeFile(ownerFile, String(process.pid));
    return true;
  }
  const owner = Number(await readFile(ownerFile, 'utf8').catch(() => '0'));
  if (owner > 0 && !isAlive(owner)) await rm(lock, { recursive: true, force: true });
  return false;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
