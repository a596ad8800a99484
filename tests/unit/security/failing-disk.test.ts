import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepOnlyWraps, renewWrap, rewrapPassphrase } from '#main/security/change-vault.ts';
import { inspectVault } from '#main/security/inspect-vault.ts';
import { floorCost, startingCost } from '#main/security/kdf-cost.ts';
import { createVault, unlockWithRecoveryCode } from '#main/security/vault.ts';
import { codeOf, contentsOf, keyOf, temporaryFolder, therapistId } from './temporary-folder.ts';

/** From the n-th call on that changes the disk, every one fails with `code`; undefined lets all through. */
const disk = vi.hoisted(() => {
  const state: { failFrom: number; calls: number; code: string | undefined } = {
    failFrom: 0,
    calls: 0,
    code: undefined,
  };
  return state;
});

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs')>();
  const failing = <Arguments extends unknown[], Result>(call: (...given: Arguments) => Result) => {
    return (...given: Arguments): Result => {
      disk.calls += 1;
      if (disk.code !== undefined && disk.calls >= disk.failFrom) {
        throw Object.assign(new Error('the disk failed'), { code: disk.code });
      }
      return call(...given);
    };
  };
  return {
    ...real,
    mkdirSync: failing(real.mkdirSync),
    chmodSync: failing(real.chmodSync),
    fchmodSync: failing(real.fchmodSync),
    writeSync: failing(real.writeSync),
    fsyncSync: failing(real.fsyncSync),
    renameSync: failing(real.renameSync),
  };
});

const [oldOne, newOne] = ['a kettle on the hill', 'another kettle'] as const;
function failFrom(call: number, code: string): void {
  Object.assign(disk, { failFrom: call, calls: 0, code });
}

function heal(): void {
  Object.assign(disk, { failFrom: 0, calls: 0, code: undefined });
}

beforeEach(heal);

test('creating on a disk that fails at any step leaves a whole vault or none', async () => {
  const seen = new Set<string | undefined>();
  for (let call = 1; call <= 14; call += 1) {
    const dir = join(temporaryFolder(), 'vault');
    failFrom(call, 'ENOSPC');
    const code = await codeOf(() => createVault({ dir, therapistId, passphrase: oldOne, cost: floorCost }));
    heal();
    seen.add(code);
    const names = existsSync(dir) ? readdirSync(dir) : [];
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    if (code === undefined) expect(inspectVault(dir)).toBe('present');
  }
  expect(seen).toEqual(new Set(['disk-full', undefined]));
});

test('changing the passphrase on a disk that fails at any step keeps the acknowledged one', async () => {
  const seen = new Set<string | undefined>();
  const made = temporaryFolder();
  const { dataKey } = await createVault({ dir: made, therapistId, passphrase: oldOne, cost: floorCost });
  for (let call = 1; call <= 10; call += 1) {
    const dir = temporaryFolder();
    cpSync(made, dir, { recursive: true });
    failFrom(call, 'ENOSPC');
    const code = await codeOf(() =>
      rewrapPassphrase({ dir, therapistId, dataKey, passphrase: newOne, cost: floorCost }),
    );
    heal();
    seen.add(code);
    expect(readdirSync(dir).sort()).toEqual(['vault.json', 'vault.previous.json']);
    const acknowledged = code === undefined ? newOne : oldOne;
    expect(await keyOf({ dir, passphrase: acknowledged })).toEqual(dataKey);
  }
  expect(seen).toEqual(new Set(['disk-full', undefined]));
}, 20_000);

test('taking access away on a disk that fails at any step is either done in both files or refused', async () => {
  const seen = new Set<string | undefined>();
  const made = temporaryFolder();
  const second = '018f4a10-0000-7000-8000-00000000000b';
  const { dataKey } = await createVault({ dir: made, therapistId, passphrase: oldOne, cost: floorCost });
  const added = { dir: made, dataKey, therapistId: second, passphrase: newOne, cost: floorCost };
  await rewrapPassphrase({ ...added, why: 'add' });
  for (let call = 1; call <= 15; call += 1) {
    const dir = temporaryFolder();
    cpSync(made, dir, { recursive: true });
    failFrom(call, 'ENOSPC');
    const code = await codeOf(() => keepOnlyWraps(dir, [therapistId]));
    heal();
    seen.add(code);
    const holds = (name: string) => readFileSync(join(dir, name), 'utf8').includes(second);
    if (code === undefined) {
      expect([holds('vault.json'), holds('vault.previous.json')]).toEqual([false, false]);
      expect(await codeOf(() => keyOf({ dir, passphrase: newOne }))).toBe('wrong-passphrase');
    }
    expect(await keyOf({ dir, passphrase: oldOne })).toEqual(dataKey);
  }
  expect(seen).toEqual(new Set(['disk-full', undefined]));
}, 20_000);

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'folder-not-writable'],
  ['EACCES', 'folder-not-writable'],
  ['EIO', 'file-not-written'],
])('a disk that fails with %s is told as %s', async (system, expected) => {
  const dir = temporaryFolder();
  failFrom(1, system);
  expect(await codeOf(() => createVault({ dir, therapistId, passphrase: oldOne, cost: floorCost }))).toBe(
    expected,
  );
  expect(contentsOf(dir)).toEqual({});
});

test('after a change whose end is not known both passphrases open, until the new one is used', async () => {
  const dir = temporaryFolder();
  const { dataKey, recoveryCode } = await createVault({
    dir,
    therapistId,
    passphrase: oldOne,
    cost: floorCost,
  });
  // chmod, write, sync, rename: only the sync of the folder fails, so that the new file is already in place.
  failFrom(5, 'EIO');
  expect(
    await codeOf(() => rewrapPassphrase({ dir, therapistId, dataKey, passphrase: newOne, cost: floorCost })),
  ).toBe('file-not-written');
  heal();
  const unsettled = contentsOf(dir);
  expect(await keyOf({ dir, passphrase: oldOne })).toEqual(dataKey);
  expect(await renewWrap({ dir, therapistId, dataKey, passphrase: oldOne, cost: startingCost })).toBe(false);
  expect(contentsOf(dir)).toEqual(unsettled);
  expect(await codeOf(() => keyOf({ dir, passphrase: 'neither of them' }))).toBe('wrong-passphrase');
  expect(await keyOf({ dir, passphrase: newOne })).toEqual(dataKey);
  expect(await codeOf(() => keyOf({ dir, passphrase: oldOne }))).toBe('wrong-passphrase');
  expect(await unlockWithRecoveryCode({ dir, code: recoveryCode })).toEqual(dataKey);
});

test('a vault opens on a disk that cannot be written, damaged or not', async () => {
  const dir = temporaryFolder();
  const { dataKey } = await createVault({ dir, therapistId, passphrase: oldOne, cost: floorCost });
  failFrom(1, 'EROFS');
  expect(await keyOf({ dir, passphrase: oldOne })).toEqual(dataKey);
  writeFileSync(join(dir, 'vault.json'), 'backnote-vault, in part');
  const before = contentsOf(dir);
  expect(await keyOf({ dir, passphrase: oldOne })).toEqual(dataKey);
  expect(contentsOf(dir)).toEqual(before);
});

test('a second copy that could not be written is written at the next unlock', async () => {
  const dir = temporaryFolder();
  const { dataKey } = await createVault({ dir, therapistId, passphrase: oldOne, cost: floorCost });
  // chmod, write, sync, rename, sync of the folder: the sixth call begins the second copy.
  failFrom(6, 'ENOSPC');
  await rewrapPassphrase({ dir, therapistId, dataKey, passphrase: newOne, cost: floorCost });
  heal();
  const [current, previous] = Object.values(contentsOf(dir));
  expect(previous).not.toBe(current);
  await keyOf({ dir, passphrase: newOne });
  expect(Object.values(contentsOf(dir))).toEqual([current, current]);
});

test('left-overs of a crash are cleared by the next write', async () => {
  const dir = temporaryFolder();
  const { dataKey } = await createVault({ dir, therapistId, passphrase: oldOne, cost: floorCost });
  writeFileSync(join(dir, '.vault.json.0123456789ab.tmp'), 'half');
  await rewrapPassphrase({ dir, therapistId, dataKey, passphrase: newOne, cost: floorCost });
  expect(readdirSync(dir).sort()).toEqual(['vault.json', 'vault.previous.json']);
});

test('a file in place of the folder is told as a folder that cannot be written', async () => {
  const inTheWay = join(temporaryFolder(), 'taken');
  writeFileSync(inTheWay, 'precious');
  const dir = join(inTheWay, 'vault');
  expect(await codeOf(() => createVault({ dir, therapistId, passphrase: oldOne, cost: floorCost }))).toBe(
    'folder-not-writable',
  );
});
