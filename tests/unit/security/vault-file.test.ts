import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '#domain/canonical-json.ts';
import { inspectVault } from '#main/security/inspect-vault.ts';
import { ceilingCost, floorCost } from '#main/security/kdf-cost.ts';
import { createVault } from '#main/security/vault.ts';
import { readVault } from '#main/security/vault-file.ts';
import { codeOf, contentsOf, keyOf, temporaryFolder, therapistId } from './temporary-folder.ts';

const passphrase = 'a kettle on the hill';

async function vaultIn(dir: string) {
  const { dataKey } = await createVault({ dir, therapistId, passphrase, cost: floorCost });
  const [current, previous] = [join(dir, 'vault.json'), join(dir, 'vault.previous.json')] as const;
  return { dataKey, current, previous, content: readFileSync(current) };
}

/** The vault with some members changed and the checksum made right again, as a newer program or a forger would. */
function changed(content: Buffer, change: Readonly<Record<string, unknown>>): string {
  const { checksum: _old, ...body } = JSON.parse(content.toString('utf8'));
  const next = { ...body, ...change };
  const checksum = createHash('sha256').update(canonicalJson(next)).digest('hex');
  return JSON.stringify({ ...next, checksum });
}

function writeBoth(dir: string, content: string | Buffer): void {
  writeFileSync(join(dir, 'vault.json'), content);
  writeFileSync(join(dir, 'vault.previous.json'), content);
}

test('canonical JSON does not depend on the order of members', () => {
  expect(canonicalJson({ b: [1, null, true], a: { d: 'ü"', c: -0.5 } })).toBe(
    '{"a":{"c":-0.5,"d":"ü\\""},"b":[1,null,true]}',
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer()), (members) => {
      const reversed = Object.fromEntries(Object.entries(members).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(members));
    }),
  );
});

test('the file says nothing but format, version, identity, time and wraps', async () => {
  const { content } = await vaultIn(temporaryFolder());
  expect(Object.keys(JSON.parse(content.toString('utf8'))).sort()).toEqual(
    [
      'checksum',
      'createdAt',
      'format',
      'keyCheck',
      'passphraseWraps',
      'recoveryWrap',
      'vaultId',
      'version',
    ].sort(),
  );
});

test('a vault cut off anywhere is called damaged when no previous generation is there', async () => {
  const dir = temporaryFolder();
  const { current, previous, content } = await vaultIn(dir);
  rmSync(previous);
  for (let length = 0; length < content.length - 1; length += 7) {
    writeFileSync(current, content.subarray(0, length));
    const state = inspectVault(dir);
    // Before the name of the format is complete nothing tells that it was ours.
    expect(state).toBe(length === 0 || length >= 32 ? 'damaged' : 'not-recognised');
  }
});

test('no flipped bit goes unnoticed, and the other generation opens the vault', async () => {
  const dir = temporaryFolder();
  const { current, content } = await vaultIn(dir);
  const good = readVault(dir);
  const lastBit = (content.length - 2) * 8;
  fc.assert(
    fc.property(fc.nat(lastBit), (bit) => {
      const flipped = Buffer.from(content);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      writeFileSync(current, flipped);
      const code = readOrCode(dir);
      // A flip in the version number itself can make it look newer: refused untouched, which loses nothing.
      if (code === 'vault-too-new') return;
      expect(code).toEqual(good);
    }),
    { numRuns: 500 },
  );
});

function readOrCode(dir: string): unknown {
  try {
    return readVault(dir);
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

test.each<[string, string | Buffer]>([
  ['a text', 'hello'],
  ['a list', '[]'],
  ['the settings of something else', '{"version":1,"name":"other"}'],
  ['random bytes', Buffer.from('fffe0001c3', 'hex')],
  ['a file far too large to be ours', `{"format":"backnote-vault"}${' '.repeat(5_000_000)}`],
])('%s is not recognised, and left untouched', async (_what, content) => {
  const dir = temporaryFolder();
  writeBoth(dir, content);
  const before = contentsOf(dir);
  expect(inspectVault(dir)).toBe('not-recognised');
  expect(await codeOf(() => keyOf({ dir, passphrase }))).toBe('vault-not-recognised');
  expect(await codeOf(() => createVault({ dir, therapistId, passphrase, cost: floorCost }))).toBe(
    'vault-not-recognised',
  );
  expect(contentsOf(dir)).toEqual(before);
});

test.each<[string, string | Buffer]>([
  ['an empty file', ''],
  ['a file of zeros', Buffer.alloc(900)],
  ['half a file', '{"format":"backnote-vault","ver'],
])('%s is a damaged vault, and no new one is made over it', async (_what, content) => {
  const dir = temporaryFolder();
  writeBoth(dir, content);
  const before = contentsOf(dir);
  expect(inspectVault(dir)).toBe('damaged');
  expect(await codeOf(() => createVault({ dir, therapistId, passphrase, cost: floorCost }))).toBe(
    'vault-damaged',
  );
  expect(contentsOf(dir)).toEqual(before);
});

test('a newer version is refused untouched, whatever stands beside it', async () => {
  const dir = temporaryFolder();
  const { current, content } = await vaultIn(dir);
  writeFileSync(current, changed(content, { version: 3, somethingNew: true }));
  const before = contentsOf(dir);
  expect(inspectVault(dir)).toBe('too-new');
  expect(await codeOf(() => keyOf({ dir, passphrase }))).toBe('vault-too-new');
  expect(await codeOf(() => createVault({ dir, therapistId, passphrase, cost: floorCost }))).toBe(
    'vault-too-new',
  );
  expect(contentsOf(dir)).toEqual(before);
});

test('a newer second copy is kept by an unlock', async () => {
  const dir = temporaryFolder();
  const { previous, content } = await vaultIn(dir);
  writeFileSync(previous, changed(content, { version: 3 }));
  const before = contentsOf(dir);
  await keyOf({ dir, passphrase });
  expect(contentsOf(dir)).toEqual(before);
});

test.each([
  { ...floorCost, memoryKib: floorCost.memoryKib - 1 },
  { ...floorCost, iterations: 1 },
  { ...ceilingCost, memoryKib: ceilingCost.memoryKib + 1 },
  { ...ceilingCost, iterations: 4_000_000_000 },
  { ...floorCost, parallelism: 0 },
])('a cost out of bounds is not worked on (%#)', async (cost) => {
  const dir = temporaryFolder();
  const { content } = await vaultIn(dir);
  const { passphraseWraps } = JSON.parse(content.toString('utf8'));
  const [wrap] = passphraseWraps;
  writeBoth(dir, changed(content, { passphraseWraps: [{ ...wrap, cost }] }));
  expect(inspectVault(dir)).toBe('not-readable');
  expect(await codeOf(() => keyOf({ dir, passphrase }))).toBe('vault-not-readable');
});

test('metadata changed by hand does not open, even with a right checksum', async () => {
  const dir = temporaryFolder();
  const { content } = await vaultIn(dir);
  const changes = [
    { vaultId: '3f0a7c5e-1d5b-4c7e-9a51-0c8f2a3b4c5d' },
    { createdAt: '2020-01-01T00:00:00.000Z' },
  ];
  for (const change of changes) {
    writeBoth(dir, changed(content, change));
    expect(await codeOf(() => keyOf({ dir, passphrase }))).toBe('wrong-passphrase');
  }
});

test('an added or missing member is damage', async () => {
  const dir = temporaryFolder();
  const { content } = await vaultIn(dir);
  const { recoveryWrap: _gone, ...rest } = JSON.parse(content.toString('utf8'));
  writeBoth(dir, changed(content, { name: 'Blue Heron Bodywork' }));
  expect(inspectVault(dir)).toBe('damaged');
  writeBoth(dir, JSON.stringify(rest));
  expect(inspectVault(dir)).toBe('damaged');
});
