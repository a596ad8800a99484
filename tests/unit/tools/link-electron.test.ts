import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { linkElectron } from '#tools/runtime/link-electron.ts';
import type { ElectronDistribution } from '#tools/runtime/types.ts';

let folder = '';
let distribution: ElectronDistribution;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backnote-link-'));
  vi.stubEnv('BACKNOTE_CACHE', join(folder, 'cache'));
  distribution = { kind: 'npm-carried', version: '33.2.1', folder: await makeElectron('first') };
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function makeElectron(name: string): Promise<string> {
  const electron = join(folder, name);
  await mkdir(join(electron, 'resources'), { recursive: true });
  await mkdir(join(electron, 'locales'));
  await writeFile(join(electron, 'electron'), `program of ${name}`);
  await chmod(join(electron, 'electron'), 0o755);
  await writeFile(join(electron, 'locales', 'en-US.pak'), 'words');
  await symlink('electron', join(electron, 'alias'));
  return electron;
}

describe.runIf(process.platform === 'linux')('a linked Electron', () => {
  test('has the same files without taking disk, and the app as resources/app', async () => {
    const { electronPath, args } = await linkElectron({ appDir: '/some/app', name: 'x' }, distribution);
    const linked = dirname(electronPath);
    expect(args).toEqual([]);
    expect((await stat(electronPath)).ino).toBe((await stat(join(distribution.folder, 'electron'))).ino);
    expect((await stat(electronPath)).mode & 0o111).toBe(0o111);
    expect(await readFile(join(linked, 'locales', 'en-US.pak'), 'utf8')).toBe('words');
    expect(await readlink(join(linked, 'alias'))).toBe('electron');
    expect(await readlink(join(linked, 'resources', 'app'))).toBe('/some/app');
    expect(await readdir(join(distribution.folder, 'resources'))).toEqual([]);
  });

  test('is made once, and anew for another app or another Electron', async () => {
    const first = await linkElectron({ appDir: '/some/app', name: 'x' }, distribution);
    const made = (await stat(dirname(first.electronPath))).ino;
    await linkElectron({ appDir: '/some/app', name: 'x' }, distribution);
    expect((await stat(dirname(first.electronPath))).ino).toBe(made);

    await linkElectron({ appDir: '/other/app', name: 'x' }, distribution);
    expect(await readlink(join(dirname(first.electronPath), 'resources', 'app'))).toBe('/other/app');

    const newer = { ...distribution, folder: await makeElectron('second') };
    const second = await linkElectron({ appDir: '/other/app', name: 'x' }, newer);
    expect(second.electronPath).toBe(first.electronPath);
    expect(await readFile(second.electronPath, 'utf8')).toBe('program of second');
  });

  test('of another name lies apart; of several callers at the same time one makes it', async () => {
    const [one, same, other] = await Promise.all([
      linkElectron({ appDir: '/some/app', name: 'x' }, distribution),
      linkElectron({ appDir: '/some/app', name: 'x' }, distribution),
      linkElectron({ appDir: '/some/app', name: 'blank' }, distribution),
    ]);
    expect(same.electronPath).toBe(one.electronPath);
    expect(other.electronPath).not.toBe(one.electronPath);
    const left = await readdir(dirname(dirname(one.electronPath)));
    expect([...left].sort()).toEqual(['blank', 'x']);
  });
});
