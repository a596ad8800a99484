import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { capture } from '../child.ts';
import { say, ToolFailure } from '../say.ts';
import { cacheFolder, withLock } from './cache.ts';
import { missingPackages, type Needs } from './debian-packages.ts';

const debianStatus = '/var/lib/dpkg/status';

/**
 * Sees to it that the system has the libraries and programs for this purpose: installs Debian's where that
 * is allowed, and otherwise fails with the command to run. Remembers a good answer until packages change.
 */
export async function ensureSystemPackages(needs: Needs): Promise<void> {
  if (process.platform !== 'linux') return;
  const state = await systemState(needs);
  const memory = join(cacheFolder(), `system-${needs.purpose}${needs.hasDisplay ? '' : '-no-display'}`);
  if ((await readFile(memory, 'utf8').catch(() => undefined)) === state) return;
  await withLock(join(cacheFolder(), 'system.lock'), () => installMissing(needs));
  await mkdir(cacheFolder(), { recursive: true });
  await writeFile(memory, await systemState(needs));
}

async function systemState(needs: Needs): Promise<string> {
  const status = await stat(debianStatus).catch(() => undefined);
  return `${needs.electronProgram} ${status?.mtimeMs ?? 'no dpkg'}`;
}

async function installMissing(needs: Needs): Promise<void> {
  const missing = await missingPackages(needs);
  if (missing.length === 0) return;
  const names = await namesHere(missing);
  const command = `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new ToolFailure(`System packages are missing. Run: sudo sh -c '${command}'`);
  }
  say(`Installing system packages: ${names.join(' ')}…`);
  const failed =
    (await aptGet(['update'])) ??
    (await aptGet(['install', '-y', '--no-install-recommends', ...(await namesHere(missing))]));
  if (failed !== undefined) throw new ToolFailure(`${failed.slice(-2000)}\nRun: ${command}`);
  const still = await missingPackages(needs);
  if (still.length > 0)
    throw new ToolFailure(`Still missing after installing: ${still.join(' ')}. Run: ${command}`);
}

async function aptGet(args: readonly string[]): Promise<string | undefined> {
  const done = await capture(
    'apt-get',
    ['-q', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=180', ...args],
    {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    },
  );
  return done.status === 0 ? undefined : done.output;
}

// Newer releases renamed some libraries with the suffix t64 when time became 64 bits wide.
async function namesHere(packages: readonly string[]): Promise<readonly string[]> {
  return Promise.all(
    packages.map(async (name) => {
      const renamed = await capture('apt-cache', ['show', '--no-all-versions', `${name}t64`]);
      return renamed.status === 0 && renamed.output.includes('Package:') ? `${name}t64` : name;
    }),
  );
}
