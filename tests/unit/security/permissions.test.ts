import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordFailure } from '#main/security/attempts.ts';
import { rewrapPassphrase } from '#main/security/change-vault.ts';
import { inspectVault } from '#main/security/inspect-vault.ts';
import { floorCost } from '#main/security/kdf-cost.ts';
import { createVault } from '#main/security/vault.ts';
import { temporaryFolder, therapistId } from './temporary-folder.ts';

const passphrase = 'a kettle on the hill';
const modeOf = (path: string) => statSync(path).mode & 0o777;

async function underUmask<T>(umask: number, action: () => Promise<T>): Promise<T> {
  const before = process.umask(umask);
  try {
    return await action();
  } finally {
    process.umask(before);
  }
}

test.each([0o000, 0o022, 0o077, 0o277])('under umask %o only the owner can read anything', async (umask) => {
  const parent = join(temporaryFolder(), 'new');
  const dir = join(parent, 'vault');
  await underUmask(umask & 0o077, async () => mkdirSync(parent, { mode: 0o755 }));
  await underUmask(umask, async () => {
    const { dataKey } = await createVault({ dir, therapistId, passphrase, cost: floorCost });
    await rewrapPassphrase({ dir, therapistId, dataKey, passphrase: 'another kettle', cost: floorCost });
    recordFailure(dir, { failures: 0, waitingSince: 0, isDamaged: false }, 0);
  });
  expect(modeOf(dir)).toBe(0o700);
  const names = readdirSync(dir).sort();
  expect(names).toEqual(['attempts.json', 'vault.json', 'vault.previous.json']);
  for (const name of names) expect(modeOf(join(dir, name))).toBe(0o600);
});

test('folders made on the way belong to the owner too, and a wider folder is narrowed', async () => {
  const root = temporaryFolder();
  const wide = join(root, 'wide');
  await underUmask(0o000, async () => {
    mkdirSync(wide);
    chmodSync(wide, 0o777);
    await createVault({ dir: wide, therapistId, passphrase, cost: floorCost });
    await createVault({ dir: join(root, 'outer', 'inner'), therapistId, passphrase, cost: floorCost });
  });
  expect(modeOf(wide)).toBe(0o700);
  expect(modeOf(join(root, 'outer'))).toBe(0o700);
  expect(modeOf(join(root, 'outer', 'inner'))).toBe(0o700);
});

test('a pipe in place of the vault is refused without waiting for a writer', () => {
  const dir = temporaryFolder();
  expect(spawnSync('mkfifo', [join(dir, 'vault.json')]).status).toBe(0);
  expect(inspectVault(dir)).toBe('not-recognised');
});
