import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deriveKey } from '#main/security/data-key.ts';
import { unlockWithPassphrase } from '#main/security/vault.ts';
import { passphrase, practiceInput } from '#tests/support/records.ts';
import { addDraft, openApp, testApp } from '#tests/support/test-router.ts';
import { rawConnection, testFolder } from '#tests/support/test-store.ts';

describe('the vault', () => {
  test('is made once, locked, and opened again with its passphrase', async () => {
    const app = await testApp();
    const { recoveryCode } = await app.ok('vault.create', practiceInput);
    expect(recoveryCode.replace(/[^A-Z0-9]/g, '')).toHaveLength(32);
    expect(await app.ok('vault.status', {})).toMatchObject({ open: 'practice', practiceExists: true });
    await app.ok('vault.lock', {});
    expect(await app.ok('vault.status', {})).toMatchObject({ open: null });
    expect(await app.ok('vault.unlock', { passphrase })).toEqual({ open: 'practice' });
    await app.ok('vault.lock', {});
    expect(await app.fails('vault.create', practiceInput)).toMatchObject({ code: 'vault-exists' });
  });

  test('a wrong passphrase is told, counted and slowed down, also after a restart', async () => {
    const app = await testApp();
    await app.ok('vault.create', practiceInput);
    await app.ok('vault.lock', {});
    for (let count = 0; count < 4; count += 1) {
      expect(await app.fails('vault.unlock', { passphrase: 'not this one' })).toMatchObject({
        code: 'wrong-passphrase',
      });
    }
    const waiting = await app.fails('vault.unlock', { passphrase });
    expect(waiting).toMatchObject({ code: 'wait-before-retry' });
    expect(waiting.waitMs).toBeGreaterThan(0);

    const restarted = await testApp(app.dataFolder);
    const status = await restarted.ok('vault.status', {});
    expect(status.failedAttempts).toBe(4);
    expect(status.waitMs).toBeGreaterThan(0);
    expect(await restarted.fails('vault.unlock', { passphrase })).toMatchObject({
      code: 'wait-before-retry',
    });
    restarted.ports.clock.advance(status.waitMs);
    await restarted.ok('vault.unlock', { passphrase });
    expect(await restarted.ok('vault.status', {})).toMatchObject({ failedAttempts: 0, waitMs: 0 });
  });

  test('the recovery code opens it and sets a new passphrase; the old one stops working', async () => {
    const app = await testApp();
    const { recoveryCode } = await app.ok('vault.create', practiceInput);
    await addDraft(app, { name: 'Ada' });
    await app.ok('vault.lock', {});
    const newPassphrase = 'nine loud geese at noon';
    expect(await app.fails('vault.recover', { recoveryCode: 'ABCD', newPassphrase })).toMatchObject({
      code: 'recovery-code-mistyped',
    });
    await app.ok('vault.recover', { recoveryCode: recoveryCode.toLowerCase(), newPassphrase });
    const { total } = await app.ok('clients.list', {
      search: '',
      includeArchived: false,
      offset: 0,
      limit: 1,
    });
    expect(total).toBe(1);
    await app.ok('vault.lock', {});
    expect(await app.fails('vault.unlock', { passphrase })).toMatchObject({ code: 'wrong-passphrase' });
    await app.ok('vault.unlock', { passphrase: newPassphrase });
  });

  test('the passphrase can be changed, and weak ones are refused where they were typed', async () => {
    const app = await openApp();
    expect(await app.fails('vault.changePassphrase', { current: passphrase, next: 'short' })).toEqual({
      code: 'passphrase-too-short',
      fields: { next: 'passphrase-too-short' },
    });
    expect(
      await app.fails('vault.changePassphrase', { current: 'wrong', next: 'nine loud geese at noon' }),
    ).toMatchObject({ code: 'wrong-passphrase' });
    await app.ok('vault.changePassphrase', { current: passphrase, next: 'nine loud geese at noon' });
    await app.ok('vault.lock', {});
    await app.ok('vault.unlock', { passphrase: 'nine loud geese at noon' });
  });

  test('a weak passphrase makes no vault', async () => {
    const app = await testApp();
    expect(await app.fails('vault.create', { ...practiceInput, passphrase: 'password1' })).toMatchObject({
      code: 'passphrase-too-common',
    });
    expect(await app.ok('vault.status', {})).toMatchObject({ practiceExists: false });
  });

  test('what is not a vault is called so and left alone', async () => {
    const folder = testFolder();
    mkdirSync(join(folder, 'vaults', 'practice'), { recursive: true });
    writeFileSync(join(folder, 'vaults', 'practice', 'vault.json'), '{"hello":"world"}');
    const app = await testApp(folder);
    expect(await app.fails('vault.status', {})).toMatchObject({ code: 'vault-not-recognised' });
    expect(await app.fails('vault.create', practiceInput)).toMatchObject({ code: 'vault-exists' });
    expect(await app.fails('vault.unlock', { passphrase })).toMatchObject({ code: 'vault-not-recognised' });
  });

  test('a database of a newer version is refused with its own message and untouched', async () => {
    const app = await testApp();
    await app.ok('vault.create', practiceInput);
    await app.ok('vault.lock', {});
    const dir = join(app.dataFolder, 'vaults', 'practice');
    const { dataKey } = await unlockWithPassphrase({ dir, passphrase });
    const raw = rawConnection(join(dir, 'backnote.db'), deriveKey(dataKey, 'database'));
    raw.pragma('user_version = 9990');
    raw.close();
    expect(await app.fails('vault.unlock', { passphrase })).toMatchObject({ code: 'vault-too-new' });
  });

  test('everything in the folder is for its owner only', async () => {
    const app = await openApp();
    await addDraft(app, { name: 'Ada' });
    const dir = join(app.dataFolder, 'vaults', 'practice');
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    const files = readdirSync(dir);
    expect(files).toEqual(expect.arrayContaining(['backnote.db', 'vault.json']));
    for (const file of files) expect(statSync(join(dir, file)).mode & 0o777, file).toBe(0o600);
  });

  test('a second program on the same folder is told that the vault is in use', async () => {
    const app = await openApp();
    const second = await testApp(app.dataFolder);
    expect(await second.fails('vault.unlock', { passphrase })).toMatchObject({ code: 'vault-in-use' });
    await addDraft(app, { name: 'Still working' });
  });

  test('the remains of a making cut off do not stand in the way', async () => {
    const folder = testFolder();
    mkdirSync(join(folder, 'vaults', 'practice.new'), { recursive: true });
    writeFileSync(join(folder, 'vaults', 'practice.new', 'backnote.db'), 'half');
    const app = await testApp(folder);
    await app.ok('vault.create', practiceInput);
    expect(readdirSync(join(folder, 'vaults'))).toEqual(['practice']);
  });
});
