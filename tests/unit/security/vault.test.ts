import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renewRecoveryCode, renewWrap, rewrapPassphrase } from '#main/security/change-vault.ts';
import { inspectVault } from '#main/security/inspect-vault.ts';
import { floorCost, startingCost } from '#main/security/kdf-cost.ts';
import { createRecoverySecret, formatRecoveryCode } from '#main/security/recovery-code.ts';
import { createVault, unlockWithRecoveryCode } from '#main/security/vault.ts';
import { passphraseWrapsOf } from '#main/security/vault-document.ts';
import { readVault } from '#main/security/vault-file.ts';
import { codeOf, contentsOf, keyOf, temporaryFolder, therapistId } from './temporary-folder.ts';

const passphrase = 'Grüße from the kettle';
const create = (dir: string) => createVault({ dir, therapistId, passphrase, cost: floorCost });

test('a new vault opens with its passphrase and with its code, to the same key', async () => {
  const dir = join(temporaryFolder(), 'practice', 'vault');
  expect(inspectVault(dir)).toBe('absent');
  const { dataKey, recoveryCode, vaultId } = await create(dir);
  expect(inspectVault(dir)).toBe('present');
  expect(vaultId).toMatch(/^[0-9a-f-]{36}$/);
  expect(await keyOf({ dir, passphrase })).toEqual(dataKey);
  expect(await keyOf({ dir, passphrase: passphrase.normalize('NFD') })).toEqual(dataKey);
  expect(await unlockWithRecoveryCode({ dir, code: recoveryCode.toLowerCase() })).toEqual(dataKey);
});

test.each([
  '',
  ' ',
  'Grüße from the kettl',
  'Grüße from the kettle ',
  'grüße from the kettle',
  '\u0000',
  'x'.repeat(100_000),
])('another passphrase does not open it (%#)', async (other) => {
  const dir = temporaryFolder();
  await create(dir);
  const before = contentsOf(dir);
  expect(await codeOf(() => keyOf({ dir, passphrase: other }))).toBe('wrong-passphrase');
  expect(contentsOf(dir)).toEqual(before);
});

test('a mistyped code and the code of another vault are told apart', async () => {
  const dir = temporaryFolder();
  const { recoveryCode } = await create(dir);
  const swapped = recoveryCode.startsWith('Q') ? `P${recoveryCode.slice(1)}` : `Q${recoveryCode.slice(1)}`;
  const foreign = formatRecoveryCode(createRecoverySecret());
  expect(await codeOf(() => unlockWithRecoveryCode({ dir, code: swapped }))).toBe('recovery-code-mistyped');
  expect(await codeOf(() => unlockWithRecoveryCode({ dir, code: foreign }))).toBe('wrong-recovery-code');
});

test('a vault is never made over another', async () => {
  const dir = temporaryFolder();
  const { dataKey } = await create(dir);
  const before = contentsOf(dir);
  expect(await codeOf(() => create(dir))).toBe('vault-exists');
  expect(contentsOf(dir)).toEqual(before);
  expect(await keyOf({ dir, passphrase })).toEqual(dataKey);
});

test('of two vaults made at the same time only one comes to be', async () => {
  const dir = temporaryFolder();
  const codes = await Promise.all([codeOf(() => create(dir)), codeOf(() => create(dir))]);
  expect(codes.sort()).toEqual(['vault-exists', undefined]);
});

test('a new passphrase replaces the old one in every file; code and data key stay', async () => {
  const dir = temporaryFolder();
  const { dataKey, recoveryCode } = await create(dir);
  const recovered = await unlockWithRecoveryCode({ dir, code: recoveryCode });
  await rewrapPassphrase({
    dir,
    therapistId,
    dataKey: recovered,
    passphrase: 'another kettle',
    cost: floorCost,
  });
  expect(await keyOf({ dir, passphrase: 'another kettle' })).toEqual(dataKey);
  expect(await unlockWithRecoveryCode({ dir, code: recoveryCode })).toEqual(dataKey);
  expect(await codeOf(() => keyOf({ dir, passphrase }))).toBe('wrong-passphrase');

  writeFileSync(join(dir, 'vault.json'), '');
  expect(await codeOf(() => keyOf({ dir, passphrase }))).toBe('wrong-passphrase');
  expect(await keyOf({ dir, passphrase: 'another kettle' })).toEqual(dataKey);
});

test('a new recovery code replaces the old one; the passphrase stays', async () => {
  const dir = temporaryFolder();
  const { dataKey, recoveryCode } = await create(dir);
  const code = renewRecoveryCode({ dir, dataKey });
  expect(await unlockWithRecoveryCode({ dir, code })).toEqual(dataKey);
  expect(await codeOf(() => unlockWithRecoveryCode({ dir, code: recoveryCode }))).toBe('wrong-recovery-code');
  expect(await keyOf({ dir, passphrase })).toEqual(dataKey);
});

test('a renewed code is not lost when the passphrase changes meanwhile', async () => {
  const dir = temporaryFolder();
  const { dataKey } = await create(dir);
  const changing = rewrapPassphrase({
    dir,
    therapistId,
    dataKey,
    passphrase: 'another kettle',
    cost: floorCost,
  });
  const code = renewRecoveryCode({ dir, dataKey });
  await changing;
  expect(await unlockWithRecoveryCode({ dir, code })).toEqual(dataKey);
  expect(await keyOf({ dir, passphrase: 'another kettle' })).toEqual(dataKey);
});

test('a data key of another vault is never closed into this one', async () => {
  const [dir, other] = [temporaryFolder(), temporaryFolder()];
  await create(dir);
  const { dataKey } = await create(other);
  const before = contentsOf(dir);
  expect(
    await codeOf(() => rewrapPassphrase({ dir, therapistId, dataKey, passphrase, cost: floorCost })),
  ).toBe('internal');
  expect(await codeOf(() => renewRecoveryCode({ dir, dataKey }))).toBe('internal');
  expect(contentsOf(dir)).toEqual(before);
});

test('without a vault there is nothing to open', async () => {
  const dir = temporaryFolder();
  expect(await codeOf(() => keyOf({ dir, passphrase }))).toBe('vault-absent');
  expect(await codeOf(() => unlockWithRecoveryCode({ dir, code: 'x' }))).toBe('vault-absent');
  expect(
    await codeOf(() => rewrapPassphrase({ dir, therapistId, dataKey: Buffer.alloc(32), passphrase })),
  ).toBe('vault-absent');
  expect(contentsOf(dir)).toEqual({});
});

test('a vault made on a weaker computer is closed again at the starting cost, once', async () => {
  const dir = temporaryFolder();
  const { dataKey } = await create(dir);
  expect(await renewWrap({ dir, therapistId, dataKey, passphrase, cost: startingCost })).toBe(true);
  expect(passphraseWrapsOf(readVault(dir))[0]?.cost).toEqual(startingCost);
  expect(await keyOf({ dir, passphrase })).toEqual(dataKey);
  expect(await renewWrap({ dir, therapistId, dataKey, passphrase, cost: startingCost })).toBe(false);
});

test('a cost below the floor is refused and leaves nothing behind', async () => {
  const dir = join(temporaryFolder(), 'vault');
  const cost = { memoryKib: 64, iterations: 1, parallelism: 1 };
  expect(await codeOf(() => createVault({ dir, therapistId, passphrase, cost }))).toBe('vault-not-readable');
  expect(inspectVault(dir)).toBe('absent');
  expect(() => contentsOf(dir)).toThrow('ENOENT');
});

test('neither passphrase nor key nor code stands in any file, in any spelling', async () => {
  const dir = temporaryFolder();
  const { dataKey, recoveryCode } = await create(dir);
  await rewrapPassphrase({ dir, therapistId, dataKey, passphrase: 'Grüße from the pot', cost: floorCost });
  const renewed = renewRecoveryCode({ dir, dataKey });
  await codeOf(() => keyOf({ dir, passphrase: 'a wrong kettle' }));

  const texts = [passphrase, 'Grüße from the pot', 'a wrong kettle', recoveryCode, renewed].flatMap(
    (text) => [text, text.normalize('NFD'), text.replaceAll('-', ''), text.replaceAll('-', '').toLowerCase()],
  );
  const canaries: readonly Buffer[] = [
    dataKey,
    ...['hex', 'base64', 'base64url'].map((encoding) =>
      Buffer.from(dataKey.toString(encoding as BufferEncoding)),
    ),
    Buffer.from(dataKey.toString('hex').toUpperCase()),
    ...texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]),
    ...texts.map((text) => Buffer.from(Buffer.from(text, 'utf8').toString('base64').replace(/=+$/, ''))),
    ...texts.map((text) => Buffer.from(Buffer.from(text, 'utf8').toString('hex'))),
  ];
  const names = Object.keys(contentsOf(dir));
  expect(names).toEqual(['vault.json', 'vault.previous.json']);
  for (const name of names) {
    const bytes = readFileSync(join(dir, name));
    expect(canaries.filter((canary) => bytes.includes(canary))).toEqual([]);
    expect(bytes.includes(readVault(dir).vaultId)).toBe(true);
  }
});
