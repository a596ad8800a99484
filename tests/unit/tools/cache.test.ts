import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cachedFolder, cacheFolder, withLock } from '#tools/runtime/cache.ts';
import { checkIntegrity } from '#tools/runtime/integrity.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backnote-cache-'));
  vi.stubEnv('BACKNOTE_CACHE', folder);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('the cache lies in BACKNOTE_CACHE, else in the cache folder of the desktop, else in ~/.cache', () => {
  expect(cacheFolder()).toBe(folder);
  vi.stubEnv('BACKNOTE_CACHE', '');
  vi.stubEnv('XDG_CACHE_HOME', '/caches');
  expect(cacheFolder()).toBe('/caches/backnote');
  vi.stubEnv('XDG_CACHE_HOME', '');
  vi.stubEnv('HOME', '/home/someone');
  expect(cacheFolder()).toBe('/home/someone/.cache/backnote');
});

test('a cached folder is filled once, also when several want it at the same time', async () => {
  let filled = 0;
  const fill = async (target: string): Promise<void> => {
    filled += 1;
    await wait(50);
    await writeFile(join(target, 'content'), 'whole');
  };
  const paths = await Promise.all([1, 2, 3].map(() => cachedFolder('thing', fill)));
  expect(filled).toBe(1);
  expect(new Set(paths).size).toBe(1);
  expect(await readFile(join(folder, 'thing', 'content'), 'utf8')).toBe('whole');
});

test('a fill that breaks off leaves nothing behind and the next one starts afresh', async () => {
  const breakOff = async (target: string): Promise<void> => {
    await writeFile(join(target, 'half'), '');
    throw new Error('no network');
  };
  await expect(cachedFolder('thing', breakOff)).rejects.toThrow('no network');
  expect(await readdir(folder)).toEqual([]);
  await cachedFolder('thing', (target) => writeFile(join(target, 'content'), ''));
  expect(await readdir(join(folder, 'thing'))).toEqual(['content']);
});

test('the lock of a process that died is taken over', async () => {
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  const lock = join(folder, 'some.lock');
  await mkdir(lock);
  await writeFile(join(lock, 'pid'), String(dead.pid));
  expect(await withLock(lock, async () => 'in')).toBe('in');
  expect(await readdir(folder)).toEqual([]);
});

test('a download whose hash differs is refused', async () => {
  const file = join(folder, 'package.tgz');
  await writeFile(file, 'abc');
  const rightOne =
    'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';
  await expect(checkIntegrity(file, rightOne)).resolves.toBeUndefined();
  await writeFile(file, 'abd');
  await expect(checkIntegrity(file, rightOne)).rejects.toThrow('SHA-512 differs');
});
