import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectVault } from '#main/security/inspect-vault.ts';
import { floorCost } from '#main/security/kdf-cost.ts';
import { createVault } from '#main/security/vault.ts';
import { codeOf, contentsOf, keyOf, temporaryFolder, therapistId } from './temporary-folder.ts';

const passphrase = 'a kettle on the hill';

async function vaultIn(dir: string) {
  const { dataKey } = await createVault({ dir, therapistId, passphrase, cost: floorCost });
  const [current, previous] = [join(dir, 'vault.json'), join(dir, 'vault.previous.json')] as const;
  return { dataKey, current, previous, content: readFileSync(current) };
}

test('the previous generation opens a damaged vault, which is repaired and set aside', async () => {
  const dir = temporaryFolder();
  const { dataKey, current, previous, content } = await vaultIn(dir);
  writeFileSync(current, content.subarray(0, 300));
  expect(inspectVault(dir)).toBe('present');
  expect(await keyOf({ dir, passphrase })).toEqual(dataKey);
  expect(readFileSync(current)).toEqual(content);
  expect(readFileSync(previous)).toEqual(content);
  expect(readFileSync(join(dir, 'vault.damaged.json'))).toEqual(content.subarray(0, 300));
});

test('a second copy that belongs to another vault never opens this one', async () => {
  const [dir, foreign] = [temporaryFolder(), temporaryFolder()];
  await vaultIn(dir);
  await createVault({ dir: foreign, therapistId, passphrase: 'of the other vault', cost: floorCost });
  copyFileSync(join(foreign, 'vault.json'), join(dir, 'vault.previous.json'));
  expect(await codeOf(() => keyOf({ dir, passphrase: 'of the other vault' }))).toBe('wrong-passphrase');
});

test('a wrong passphrase repairs nothing', async () => {
  const dir = temporaryFolder();
  const { current } = await vaultIn(dir);
  writeFileSync(current, '{');
  const before = contentsOf(dir);
  expect(await codeOf(() => keyOf({ dir, passphrase: 'not this one' }))).toBe('wrong-passphrase');
  expect(contentsOf(dir)).toEqual(before);
});

test('either file alone opens the vault, and the other one comes back', async () => {
  for (const name of ['vault.json', 'vault.previous.json']) {
    const dir = temporaryFolder();
    const { dataKey, current, previous, content } = await vaultIn(dir);
    rmSync(join(dir, name));
    expect(await keyOf({ dir, passphrase })).toEqual(dataKey);
    expect([readFileSync(current), readFileSync(previous)]).toEqual([content, content]);
  }
});

test('a link, a dangling link or a folder in place of the file is refused', async () => {
  const dir = temporaryFolder();
  const { current } = await vaultIn(dir);
  const elsewhere = join(temporaryFolder(), 'vault.json');
  renameSync(current, elsewhere);
  symlinkSync(elsewhere, current);
  expect(await codeOf(() => keyOf({ dir, passphrase }))).toBe('vault-not-recognised');
  expect(await codeOf(() => createVault({ dir, therapistId, passphrase, cost: floorCost }))).toBe(
    'vault-not-recognised',
  );
  rmSync(elsewhere);
  expect(inspectVault(dir)).toBe('not-recognised');
  rmSync(current);
  mkdirSync(current);
  expect(inspectVault(dir)).toBe('not-recognised');
});

test('a link in place of the second copy is not followed', async () => {
  const dir = temporaryFolder();
  const { current, previous, content } = await vaultIn(dir);
  const elsewhere = join(temporaryFolder(), 'copy.json');
  renameSync(previous, elsewhere);
  symlinkSync(elsewhere, previous);
  rmSync(current);
  expect(inspectVault(dir)).toBe('not-recognised');
  writeFileSync(current, content);
  writeFileSync(elsewhere, 'precious');
  await keyOf({ dir, passphrase });
  expect(readFileSync(elsewhere, 'utf8')).toBe('precious');
});
