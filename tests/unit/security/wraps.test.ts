import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { canonicalJson } from '#domain/canonical-json.ts';
import {
  isTakenByAnother,
  keepOnlyWraps,
  renewRecoveryCode,
  renewWrap,
  rewrapPassphrase,
  therapistsWithPassphrase,
} from '#main/security/change-vault.ts';
import { inspectVault } from '#main/security/inspect-vault.ts';
import { floorCost, startingCost } from '#main/security/kdf-cost.ts';
import { lastUnlockFileName, readLastUnlock, rememberUnlock } from '#main/security/last-unlock.ts';
import { createVault, unlockWithPassphrase, unlockWithRecoveryCode } from '#main/security/vault.ts';
import { passphraseWrapsOf } from '#main/security/vault-document.ts';
import { readVault } from '#main/security/vault-file.ts';
import { folderOfVersionOne, versionOne } from '#tests/support/version-one.ts';
import { codeOf, contentsOf, temporaryFolder } from './temporary-folder.ts';

/** Salts in the order in which keys were derived from them: which wraps were tried, and in which order. */
const derived = vi.hoisted(() => ({ salts: [] as string[] }));

vi.mock('#main/security/key-derivation.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('#main/security/key-derivation.ts')>();
  return {
    ...real,
    derivePassphraseKey: (passphrase: string, salt: Uint8Array, cost: typeof floorCost) => {
      derived.salts.push(Buffer.from(salt).toString('base64'));
      return real.derivePassphraseKey(passphrase, salt, cost);
    },
  };
});

const [ada, ben, cleo] = [
  '018f4a10-0000-7000-8000-00000000000a',
  '018f4a10-0000-7000-8000-00000000000b',
  '018f4a10-0000-7000-8000-00000000000c',
] as const;
const words = {
  [ada]: 'a kettle on the hill',
  [ben]: 'nine loud geese at noon',
  [cleo]: 'seven quiet herons at dusk',
} as const;
const cost = floorCost;

beforeEach(() => {
  derived.salts = [];
});

/** A vault that three therapists can open. */
async function vaultOfThree() {
  const dir = temporaryFolder();
  const { dataKey, recoveryCode } = await createVault({
    dir,
    therapistId: ada,
    passphrase: words[ada],
    cost,
  });
  for (const therapistId of [ben, cleo] as const) {
    await rewrapPassphrase({ dir, dataKey, therapistId, passphrase: words[therapistId], cost, why: 'add' });
  }
  derived.salts = [];
  return { dir, dataKey, recoveryCode };
}

function saltOf(dir: string, therapistId: string): string | undefined {
  return passphraseWrapsOf(readVault(dir)).find((wrap) => wrap.therapistId === therapistId)?.salt;
}

/** The file with its wraps changed and its checksum made right, as a forger would. */
function forge(dir: string, change: (wraps: Record<string, unknown>[]) => unknown[]): void {
  const { checksum: _old, ...body } = JSON.parse(readFileSync(join(dir, 'vault.json'), 'utf8'));
  const next = { ...body, passphraseWraps: change(body.passphraseWraps) };
  const checksum = createHash('sha256').update(canonicalJson(next)).digest('hex');
  const content = JSON.stringify({ ...next, checksum });
  for (const name of ['vault.json', 'vault.previous.json']) writeFileSync(join(dir, name), content);
}

describe('several therapists', () => {
  test('each passphrase opens the same key, and says whose it is', async () => {
    const { dir, dataKey, recoveryCode } = await vaultOfThree();
    for (const therapistId of [ada, ben, cleo] as const) {
      expect(await unlockWithPassphrase({ dir, passphrase: words[therapistId] })).toEqual({
        dataKey,
        therapistId,
      });
    }
    expect(await unlockWithRecoveryCode({ dir, code: recoveryCode })).toEqual(dataKey);
    expect(await codeOf(() => unlockWithPassphrase({ dir, passphrase: 'somebody else' }))).toBe(
      'wrong-passphrase',
    );
  });

  test('the wrap used last is tried first, and no other when it opens', async () => {
    const { dir } = await vaultOfThree();
    await unlockWithPassphrase({ dir, passphrase: words[cleo], firstTried: cleo });
    expect(derived.salts).toEqual([saltOf(dir, cleo)]);
    derived.salts = [];
    await unlockWithPassphrase({ dir, passphrase: words[ben], firstTried: cleo });
    expect(derived.salts).toEqual([saltOf(dir, cleo), saltOf(dir, ada), saltOf(dir, ben)]);
    derived.salts = [];
    await unlockWithPassphrase({ dir, passphrase: words[ada], firstTried: 'somebody long gone' });
    expect(derived.salts).toEqual([saltOf(dir, ada)]);
  });

  test('where one must show to be the one acting, no other passphrase will do', async () => {
    const { dir } = await vaultOfThree();
    expect((await unlockWithPassphrase({ dir, passphrase: words[ben], only: ben })).therapistId).toBe(ben);
    expect(await codeOf(() => unlockWithPassphrase({ dir, passphrase: words[ada], only: ben }))).toBe(
      'wrong-passphrase',
    );
  });

  test('the own new passphrase leaves the others as they are', async () => {
    const { dir, dataKey } = await vaultOfThree();
    const before = passphraseWrapsOf(readVault(dir)).filter((wrap) => wrap.therapistId !== ben);
    await rewrapPassphrase({ dir, dataKey, therapistId: ben, passphrase: 'three slow barges', cost });
    const after = passphraseWrapsOf(readVault(dir)).filter((wrap) => wrap.therapistId !== ben);
    expect(after).toEqual(before);
    expect((await unlockWithPassphrase({ dir, passphrase: 'three slow barges' })).therapistId).toBe(ben);
    expect(await codeOf(() => unlockWithPassphrase({ dir, passphrase: words[ben] }))).toBe(
      'wrong-passphrase',
    );
  });

  test('a passphrase of another is noticed, the own one is not in the way', async () => {
    const { dir } = await vaultOfThree();
    expect(await isTakenByAnother({ dir, passphrase: words[ben], therapistId: ada })).toBe(true);
    expect(await isTakenByAnother({ dir, passphrase: words[ada], therapistId: ada })).toBe(false);
    expect(await isTakenByAnother({ dir, passphrase: 'three slow barges', therapistId: ada })).toBe(false);
  });

  test('only the wrap that was used is raised', async () => {
    const { dir, dataKey } = await vaultOfThree();
    const used = { dir, dataKey, therapistId: ben, passphrase: words[ben], cost: startingCost };
    expect(await renewWrap(used)).toBe(true);
    const costs = passphraseWrapsOf(readVault(dir)).map((wrap) => [wrap.therapistId, wrap.cost]);
    expect(Object.fromEntries(costs)).toEqual({ [ada]: floorCost, [ben]: startingCost, [cleo]: floorCost });
    expect(await renewWrap(used)).toBe(false);
  });

  test('no file names anybody or holds a passphrase', async () => {
    const { dir } = await vaultOfThree();
    rememberUnlock(dir, ben);
    expect(readLastUnlock(dir)).toBe(ben);
    const texts = Object.values(contentsOf(dir)).map((content) => Buffer.from(content, 'base64').toString());
    for (const text of texts) {
      for (const passphrase of Object.values(words)) expect(text).not.toContain(passphrase);
    }
    expect(Object.keys(JSON.parse(texts[1] ?? '{}').passphraseWraps[0]).sort()).toEqual(
      ['ciphertext', 'cost', 'nonce', 'salt', 'tag', 'therapistId'].sort(),
    );
  });

  test.each([
    ['{', 'half a file'],
    ['{"version":1,"therapistId":"Ada"}', 'a name'],
    ['[]', 'a list'],
  ])('a note of the last unlock that is not ours says nothing: %s', async (content) => {
    const { dir } = await vaultOfThree();
    writeFileSync(join(dir, lastUnlockFileName), content);
    expect(readLastUnlock(dir)).toBeUndefined();
    expect((await unlockWithPassphrase({ dir, passphrase: words[cleo] })).therapistId).toBe(cleo);
  });
});

describe('a wrap that was taken away', () => {
  test('opens nothing any more; the others and the code still do', async () => {
    const { dir, dataKey, recoveryCode } = await vaultOfThree();
    expect(keepOnlyWraps(dir, [ada, cleo])).toBe(true);
    expect(keepOnlyWraps(dir, [ada, cleo])).toBe(false);
    expect(therapistsWithPassphrase(dir)).toEqual([ada, cleo]);
    expect(await codeOf(() => unlockWithPassphrase({ dir, passphrase: words[ben] }))).toBe(
      'wrong-passphrase',
    );
    for (const therapistId of [ada, cleo] as const) {
      expect((await unlockWithPassphrase({ dir, passphrase: words[therapistId] })).dataKey).toEqual(dataKey);
    }
    expect(await unlockWithRecoveryCode({ dir, code: recoveryCode })).toEqual(dataKey);
  });

  test('is in neither generation, so that damage to one does not bring it back', async () => {
    for (const lost of ['vault.json', 'vault.previous.json']) {
      const { dir } = await vaultOfThree();
      keepOnlyWraps(dir, [ada, cleo]);
      rmSync(join(dir, lost));
      expect(await codeOf(() => unlockWithPassphrase({ dir, passphrase: words[ben] }))).toBe(
        'wrong-passphrase',
      );
      expect((await unlockWithPassphrase({ dir, passphrase: words[ada] })).therapistId).toBe(ada);
    }
  });

  test('does not come back from an older second copy while the newer file is whole', async () => {
    const { dir } = await vaultOfThree();
    copyFileSync(join(dir, 'vault.json'), join(dir, 'older'));
    keepOnlyWraps(dir, [ada, cleo]);
    copyFileSync(join(dir, 'older'), join(dir, 'vault.previous.json'));
    expect(await codeOf(() => unlockWithPassphrase({ dir, passphrase: words[ben] }))).toBe(
      'wrong-passphrase',
    );
    // Somebody with access puts both generations right.
    await unlockWithPassphrase({ dir, passphrase: words[cleo] });
    expect(readFileSync(join(dir, 'vault.previous.json'))).toEqual(readFileSync(join(dir, 'vault.json')));
  });

  test('is never the last one', async () => {
    const { dir } = await vaultOfThree();
    const before = contentsOf(dir);
    expect(keepOnlyWraps(dir, [])).toBe(false);
    expect(contentsOf(dir)).toEqual(before);
  });

  test('a reset passphrase is gone from both generations at once', async () => {
    const { dir, dataKey } = await vaultOfThree();
    const next = { dir, dataKey, therapistId: ben, passphrase: 'three slow barges', cost };
    await rewrapPassphrase({ ...next, why: 'reset' });
    rmSync(join(dir, 'vault.json'));
    expect(await codeOf(() => unlockWithPassphrase({ dir, passphrase: words[ben] }))).toBe(
      'wrong-passphrase',
    );
    expect((await unlockWithPassphrase({ dir, passphrase: 'three slow barges' })).therapistId).toBe(ben);
  });
});

describe('a wrap that was moved', () => {
  test('to another therapist does not open, whoever is named', async () => {
    const { dir } = await vaultOfThree();
    forge(dir, ([first, second, third]) => [
      { ...first, therapistId: ben },
      { ...second, therapistId: ada },
      ...(third ? [third] : []),
    ]);
    for (const passphrase of [words[ada], words[ben]]) {
      expect(await codeOf(() => unlockWithPassphrase({ dir, passphrase }))).toBe('wrong-passphrase');
    }
    expect((await unlockWithPassphrase({ dir, passphrase: words[cleo] })).therapistId).toBe(cleo);
  });

  test('to another vault does not open there', async () => {
    const { dir } = await vaultOfThree();
    const other = await vaultOfThree();
    const [, foreign] = JSON.parse(readFileSync(join(other.dir, 'vault.json'), 'utf8')).passphraseWraps;
    forge(dir, ([first]) => [first, foreign]);
    expect(await codeOf(() => unlockWithPassphrase({ dir, passphrase: words[ben] }))).toBe(
      'wrong-passphrase',
    );
  });

  test('or doubled makes the file a damaged one', async () => {
    const { dir } = await vaultOfThree();
    forge(dir, ([first]) => [first, first]);
    expect(inspectVault(dir)).toBe('damaged');
    forge(dir, () => []);
    expect(inspectVault(dir)).toBe('damaged');
  });

  test('whichever member of a wrap is changed, it does not open', async () => {
    const { dir } = await vaultOfThree();
    const whole = readFileSync(join(dir, 'vault.json'));
    const members = ['salt', 'nonce', 'ciphertext', 'tag'] as const;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...members), fc.nat(11), async (member, index) => {
        writeFileSync(join(dir, 'vault.json'), whole);
        forge(dir, ([first, ...rest]) => {
          const bytes = Buffer.from(String(first?.[member]), 'base64');
          bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index);
          return [{ ...first, [member]: bytes.toString('base64') }, ...rest];
        });
        const passphrase = words[ada];
        expect(await codeOf(() => unlockWithPassphrase({ dir, passphrase, only: ada }))).toBe(
          'wrong-passphrase',
        );
      }),
      { numRuns: 12 },
    );
  });
});

describe('a vault of version 1', () => {
  const { passphrase, recoveryCode } = versionOne;
  const dataKey = Buffer.from(versionOne.dataKey, 'hex');

  test('opens with its passphrase and its code, and names nobody', async () => {
    const dir = folderOfVersionOne();
    const before = contentsOf(dir);
    expect(await unlockWithPassphrase({ dir, passphrase })).toEqual({ dataKey, therapistId: null });
    expect(await unlockWithRecoveryCode({ dir, code: recoveryCode })).toEqual(dataKey);
    expect(contentsOf(dir)).toEqual(before);
    expect(await codeOf(() => unlockWithPassphrase({ dir, passphrase: 'not this one' }))).toBe(
      'wrong-passphrase',
    );
  });

  test('becomes version 2 after a good unlock; the printed code stays good', async () => {
    const dir = folderOfVersionOne();
    expect(await renewWrap({ dir, dataKey, therapistId: ada, passphrase: 'not this one', cost })).toBe(false);
    expect(readVault(dir).version).toBe(1);
    expect(await renewWrap({ dir, dataKey, therapistId: ada, passphrase, cost })).toBe(true);
    expect(readVault(dir).version).toBe(2);
    expect(await unlockWithPassphrase({ dir, passphrase })).toEqual({ dataKey, therapistId: ada });
    expect(await unlockWithRecoveryCode({ dir, code: recoveryCode })).toEqual(dataKey);
    const [current, previous] = Object.values(contentsOf(dir));
    expect(previous).toBe(current);
    expect(await renewWrap({ dir, dataKey, therapistId: ada, passphrase, cost })).toBe(false);
  });

  test('is not added to before that, so that nobody is locked out', async () => {
    const dir = folderOfVersionOne();
    const before = contentsOf(dir);
    const second = { dir, dataKey, therapistId: ben, passphrase: words[ben], cost };
    expect(await codeOf(() => rewrapPassphrase({ ...second, why: 'add' }))).toBe('folder-not-writable');
    expect(await codeOf(() => renewRecoveryCode({ dir, dataKey }))).toBe('folder-not-writable');
    expect(contentsOf(dir)).toEqual(before);
  });

  test('its wrap does not pass as one of version 2', async () => {
    const dir = folderOfVersionOne();
    await renewWrap({ dir, dataKey, therapistId: ada, passphrase, cost });
    forge(dir, () => [{ ...versionOne.file.passphraseWrap, therapistId: ada }]);
    expect(await codeOf(() => unlockWithPassphrase({ dir, passphrase }))).toBe('wrong-passphrase');
  });
});
