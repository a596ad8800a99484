import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deriveKey } from '#main/security/data-key.ts';
import { unlockWithPassphrase } from '#main/security/vault.ts';
import { passphrase, practiceInput } from '#tests/support/records.ts';
import { openApp, testApp } from '#tests/support/test-router.ts';
import { rawConnection } from '#tests/support/test-store.ts';
import {
  actingIn,
  addBen,
  ben,
  benWords,
  nextWords,
  practiceOfTwo,
  switchTo,
} from '#tests/support/therapists.ts';
import { folderOfVersionOne, versionOne } from '#tests/support/version-one.ts';

describe('the recovery code', () => {
  test('sets the passphrase of the owner when there is one', async () => {
    const app = await testApp();
    const { recoveryCode } = await app.ok('vault.create', practiceInput);
    await addBen(app);
    await app.ok('vault.lock', {});
    expect((await app.ok('vault.owners', { recoveryCode })).owners).toMatchObject([{ name: 'Robin Vale' }]);
    expect(await app.fails('vault.recover', { recoveryCode, newPassphrase: benWords })).toMatchObject({
      code: 'passphrase-taken',
    });
    await app.ok('vault.recover', { recoveryCode, newPassphrase: nextWords });
    expect(await actingIn(app)).toBe('Robin Vale');
    await switchTo(app, benWords);
    await switchTo(app, nextWords);
  });

  test('asks which owner where there are several, and takes nobody else', async () => {
    const app = await testApp();
    const { recoveryCode } = await app.ok('vault.create', practiceInput);
    const benId = await addBen(app);
    const { id: robinId } = (await app.ok('practice.get', {})).therapist;
    const input = { recoveryCode, newPassphrase: nextWords };
    await app.ok('vault.lock', {});
    expect(await app.fails('vault.recover', { ...input, therapistId: benId })).toMatchObject({
      code: 'not-found',
    });
    await app.ok('vault.unlock', { passphrase });
    await app.ok('therapists.setRole', { therapistId: benId, role: 'owner' });
    await app.ok('vault.lock', {});
    expect(await app.fails('vault.recover', input)).toMatchObject({ code: 'owner-not-chosen' });
    expect((await app.ok('vault.owners', { recoveryCode })).owners).toEqual([
      { therapistId: robinId, name: 'Robin Vale' },
      { therapistId: benId, name: 'Ben Okafor' },
    ]);
    await app.ok('vault.recover', { ...input, therapistId: benId });
    expect(await actingIn(app)).toBe('Ben Okafor');
    await switchTo(app, passphrase);
    expect(await actingIn(app)).toBe('Robin Vale');
  });

  test('a wrong code learns no name and counts', async () => {
    const { app } = await practiceOfTwo();
    const { recoveryCode } = await app.ok('vault.renewRecoveryCode', { passphrase });
    const renewed = await app.ok('vault.renewRecoveryCode', { passphrase });
    await app.ok('vault.lock', {});
    expect(await app.fails('vault.owners', { recoveryCode })).toEqual({ code: 'wrong-recovery-code' });
    expect(await app.ok('vault.status', {})).toMatchObject({ failedAttempts: 1, open: null });
    expect((await app.ok('vault.owners', renewed)).owners).toHaveLength(1);
  });
});

describe('a practice of one from before', () => {
  test('is opened, and its vault.json becomes one for several', async () => {
    const { app, vaultFile } = await practiceOfVersionOne();
    await app.ok('vault.unlock', { passphrase: versionOne.passphrase });
    expect(JSON.parse(readFileSync(vaultFile, 'utf8'))).toMatchObject({ version: 2 });
    const { therapist } = await app.ok('practice.get', {});
    expect(therapist).toMatchObject({ name: 'Robin Vale', role: 'owner' });
    await app.ok('therapists.add', {
      therapist: ben,
      passphrase: benWords,
      ownPassphrase: versionOne.passphrase,
    });
    await switchTo(app, benWords);
    await switchTo(app, versionOne.passphrase);
  });

  test('opens with its printed code too', async () => {
    const { app } = await practiceOfVersionOne();
    await app.ok('vault.recover', { recoveryCode: versionOne.recoveryCode, newPassphrase: nextWords });
    await switchTo(app, nextWords);
    await app.ok('vault.lock', {});
    expect(await app.fails('vault.unlock', { passphrase: versionOne.passphrase })).toMatchObject({
      code: 'wrong-passphrase',
    });
  });
});

/** The database of a practice under the data key of a vault.json of version 1. */
async function practiceOfVersionOne() {
  const app = await openApp();
  await app.ok('vault.lock', {});
  const folder = join(app.dataFolder, 'vaults', 'practice');
  const { dataKey } = await unlockWithPassphrase({ dir: folder, passphrase });
  const raw = rawConnection(join(folder, 'backnote.db'), deriveKey(dataKey, 'database'));
  raw.pragma('journal_mode = DELETE');
  raw.rekey(
    Buffer.concat([Buffer.from('raw:'), deriveKey(Buffer.from(versionOne.dataKey, 'hex'), 'database')]),
  );
  raw.close();
  const from = folderOfVersionOne();
  for (const name of ['vault.json', 'vault.previous.json']) {
    writeFileSync(join(folder, name), readFileSync(join(from, name)));
  }
  return { app, vaultFile: join(folder, 'vault.json') };
}
