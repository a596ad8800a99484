import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrate } from '#main/security/calibrate.ts';
import { createDataKey, deriveKey } from '#main/security/data-key.ts';
import { ceilingCost, floorCost, type KdfCost, startingCost } from '#main/security/kdf-cost.ts';
import { derivePassphraseKey } from '#main/security/key-derivation.ts';
import { unwrapKey, wrapKey } from '#main/security/wrap.ts';
import { codeOf } from './temporary-folder.ts';

const salt = Buffer.from('00112233445566778899aabbccddeeff', 'hex');

test('Argon2id at the least cost gives the known key of these inputs', async () => {
  const key = await derivePassphraseKey('correct horse battery', salt, floorCost);
  expect(key.toString('hex')).toMatchInlineSnapshot(
    `"13e0404edd2df4885f675ddec3d1cc0dd7244099dd26d0b93071c451d871c9a4"`,
  );
});

test('a passphrase typed in composed or decomposed form gives the same key', async () => {
  const composed = await derivePassphraseKey('caf\u00e9 \u2460 \ufb01n', salt, floorCost);
  const decomposed = await derivePassphraseKey('cafe\u0301 1 fin', salt, floorCost);
  expect(decomposed).toEqual(composed);
});

test('passphrase, salt and every part of the cost change the key', async () => {
  const costs: readonly KdfCost[] = [
    floorCost,
    { ...floorCost, memoryKib: floorCost.memoryKib + 1024 },
    { ...floorCost, iterations: 3 },
    { ...floorCost, parallelism: 2 },
  ];
  const keys = [
    await derivePassphraseKey('another one', salt, floorCost),
    await derivePassphraseKey('the same', Buffer.alloc(16), floorCost),
    ...(await Promise.all(costs.map((cost) => derivePassphraseKey('the same', salt, cost)))),
  ];
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(6);
});

test.each<[string, Partial<KdfCost>]>([
  ['too little memory', { memoryKib: floorCost.memoryKib - 1 }],
  ['too much memory', { memoryKib: ceilingCost.memoryKib + 1 }],
  ['too few passes', { iterations: 1 }],
  ['too many passes', { iterations: 11 }],
  ['no lane', { parallelism: 0 }],
  ['too many lanes', { parallelism: 5 }],
  ['a fraction', { iterations: 2.5 }],
  ['no number', { memoryKib: Number.NaN }],
])('a cost with %s is refused before any work', async (_what, change) => {
  expect(await codeOf(() => derivePassphraseKey('some words', salt, { ...floorCost, ...change }))).toBe(
    'vault-not-readable',
  );
});

/** A computer on which time grows with memory and passes, as it does on real ones. */
function computerTaking(startMs: number) {
  return (cost: KdfCost) =>
    Promise.resolve(
      (startMs * cost.memoryKib * cost.iterations) / (startingCost.memoryKib * startingCost.iterations),
    );
}

test('calibration comes near 0.7 s without leaving its bounds, on any computer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.double({ min: 1, max: 20_000, noNaN: true }), async (startMs) => {
      const measure = computerTaking(startMs);
      const cost = await calibrate(measure);
      expect(cost.memoryKib).toBeGreaterThanOrEqual(64 * 1024);
      expect(cost.memoryKib).toBeLessThanOrEqual(256 * 1024);
      expect(cost.iterations).toBeGreaterThanOrEqual(3);
      expect(cost.iterations).toBeLessThanOrEqual(10);
      expect(cost.parallelism).toBe(1);
      const takes = await measure(cost);
      const isCheapest = cost.memoryKib === 64 * 1024 && cost.iterations === 3;
      const isDearest = cost.memoryKib === 256 * 1024 && cost.iterations === 10;
      if (!isCheapest) expect(takes).toBeLessThanOrEqual(701);
      if (!isDearest) expect(takes).toBeGreaterThan(500);
    }),
  );
});

test('a slow computer keeps the starting cost; a fast one gets memory first, then passes', async () => {
  expect(await calibrate(computerTaking(3000))).toEqual(startingCost);
  expect(await calibrate(computerTaking(350))).toEqual({ ...startingCost, memoryKib: 128 * 1024 });
  expect(await calibrate(computerTaking(50))).toEqual({
    memoryKib: 256 * 1024,
    iterations: 10,
    parallelism: 1,
  });
});

test('the cost measured on this computer is one that a vault may have', async () => {
  const cost = await calibrate();
  expect(cost.memoryKib).toBeGreaterThanOrEqual(startingCost.memoryKib);
  expect(cost.iterations).toBeGreaterThanOrEqual(startingCost.iterations);
});

test('a data key has 32 random bytes', () => {
  const [one, other] = [createDataKey(), createDataKey()];
  expect(one).toHaveLength(32);
  expect(one).not.toEqual(other);
});

test('each purpose has its own key, and the same one each time', () => {
  const dataKey = Buffer.alloc(32, 7);
  const purposes = ['database', 'audit', 'seal', 'attachments', 'key-check', 'backup/1', 'backup/2'] as const;
  const keys = purposes.map((purpose) => deriveKey(dataKey, purpose).toString('hex'));
  expect(new Set([...keys, dataKey.toString('hex')]).size).toBe(purposes.length + 1);
  expect(deriveKey(dataKey, 'database').toString('hex')).toBe(keys[0]);
});

test('the database key of a fixed data key never changes: existing vaults depend on it', () => {
  expect(deriveKey(Buffer.alloc(32, 7), 'database').toString('hex')).toMatchInlineSnapshot(
    `"09b9f1e8c84a869c0e99a8319b2986c72cc3a0b0c89338db9e1a7c468c33063f"`,
  );
});

test('a data key of another length is refused', () => {
  expect(() => deriveKey(Buffer.alloc(31), 'database')).toThrow(RangeError);
});

test('a wrap opens with its key and its associated data only', () => {
  const [dataKey, key] = [createDataKey(), randomBytes(32)];
  const wrapped = wrapKey(dataKey, key, 'this vault');
  expect(unwrapKey(wrapped, key, 'this vault')).toEqual(dataKey);
  expect(unwrapKey(wrapped, randomBytes(32), 'this vault')).toBeUndefined();
  expect(unwrapKey(wrapped, key, 'that vault')).toBeUndefined();
});

test('two wraps of the same key have nothing in common', () => {
  const [dataKey, key] = [createDataKey(), randomBytes(32)];
  const [one, other] = [wrapKey(dataKey, key, ''), wrapKey(dataKey, key, '')];
  expect(one.nonce).not.toBe(other.nonce);
  expect(one.ciphertext).not.toBe(other.ciphertext);
});

test('any flipped bit of a wrap is noticed', () => {
  const [dataKey, key] = [createDataKey(), randomBytes(32)];
  const wrapped = wrapKey(dataKey, key, 'this vault');
  for (const part of ['nonce', 'ciphertext', 'tag'] as const) {
    const bytes = Buffer.from(wrapped[part], 'base64');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(
        unwrapKey({ ...wrapped, [part]: flipped.toString('base64') }, key, 'this vault'),
      ).toBeUndefined();
    }
  }
});
