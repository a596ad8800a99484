import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepOnlyWraps, rewrapPassphrase } from '#main/security/change-vault.ts';
import { floorCost } from '#main/security/kdf-cost.ts';
import { unlockWithPassphrase } from '#main/security/vault.ts';
import { passphrase } from '#tests/support/records.ts';
import { addDraft, signTreated, type TestApp } from '#tests/support/test-router.ts';
import { actingIn, benWords, nextWords, practiceOfTwo, switchTo } from '#tests/support/therapists.ts';

describe('ending an access', () => {
  test('takes the way in at once and keeps name and signatures', async () => {
    const { app, benId } = await practiceOfTwo();
    await switchTo(app, benWords);
    const { noteId } = await addDraft(app, { name: 'Ada' });
    await signTreated(app, noteId);
    await switchTo(app, passphrase);
    await app.ok('therapists.endAccess', { therapistId: benId });
    expect((await app.ok('notes.get', { noteId })).signature?.name).toBe('Ben Okafor');
    const { therapists } = await app.ok('therapists.list', {});
    expect(therapists.find((each) => each.therapistId === benId)?.endedAt).not.toBeNull();
    for (const [name, input] of [
      ['therapists.endAccess', { therapistId: benId }],
      ['therapists.setRole', { therapistId: benId, role: 'owner' }],
      ['therapists.resetPassphrase', { therapistId: benId, ownPassphrase: passphrase, next: nextWords }],
    ] as const) {
      expect(await app.fails(name, input), name).toMatchObject({ code: 'access-ended' });
    }
    await app.ok('vault.lock', {});
    expect(await app.fails('vault.unlock', { passphrase: benWords })).toMatchObject({
      code: 'wrong-passphrase',
    });
    await app.ok('vault.unlock', { passphrase });
  });

  test('is not for oneself, nor for somebody unknown', async () => {
    const { app, robinId } = await practiceOfTwo();
    expect(await app.fails('therapists.endAccess', { therapistId: robinId })).toMatchObject({
      code: 'own-access',
    });
    const therapistId = '018f4a10-0000-7000-8000-00000000000f';
    expect(await app.fails('therapists.endAccess', { therapistId })).toMatchObject({ code: 'not-found' });
  });

  test('holds when an older vault.json is put back: it is refused, counted, and put right', async () => {
    const { app, benId, vaultFile } = await practiceOfTwo();
    const older = readFileSync(vaultFile);
    await app.ok('therapists.endAccess', { therapistId: benId });
    await app.ok('vault.lock', {});
    const previous = join(vaultFile, '..', 'vault.previous.json');
    for (const file of [vaultFile, previous]) writeFileSync(file, older);
    expect(await app.fails('vault.unlock', { passphrase: benWords })).toMatchObject({
      code: 'wrong-passphrase',
    });
    expect(await app.ok('vault.status', {})).toMatchObject({ open: null, failedAttempts: 1 });
    for (const file of [vaultFile, previous]) expect(readFileSync(file, 'utf8')).not.toContain(benId);
    await app.ok('vault.unlock', { passphrase });
  });
});

describe('a power cut between vault.json and the database', () => {
  test('leaves an added wrap that opens nothing, and the same therapist can be added again', async () => {
    const { app, benId, vaultFile } = await practiceOfTwo();
    const unknown = '018f4a10-0000-7000-8000-00000000000f';
    await putAhead(app, { therapistId: unknown, passphrase: nextWords });
    expect(readFileSync(vaultFile, 'utf8')).toContain(unknown);
    await app.ok('vault.lock', {});
    expect(await app.fails('vault.unlock', { passphrase: nextWords })).toMatchObject({
      code: 'wrong-passphrase',
    });
    expect(readFileSync(vaultFile, 'utf8')).not.toContain(unknown);

    await app.ok('vault.unlock', { passphrase });
    await putAhead(app, { therapistId: unknown, passphrase: nextWords });
    const therapist = { name: 'Cleo Marsh', credentials: '', techniques: [] };
    await app.ok('therapists.add', { therapist, passphrase: nextWords, ownPassphrase: passphrase });
    await switchTo(app, nextWords);
    expect(await actingIn(app)).toBe('Cleo Marsh');
    expect(readFileSync(vaultFile, 'utf8')).toContain(benId);
  });

  test('leaves an ended access ended, to be ended again or given back by a reset', async () => {
    const { app, benId, robinId, vaultFile } = await practiceOfTwo();
    const folder = dirname(vaultFile);
    keepOnlyWraps(folder, [robinId]);
    await app.ok('vault.lock', {});
    expect(await app.fails('vault.unlock', { passphrase: benWords })).toMatchObject({
      code: 'wrong-passphrase',
    });
    await app.ok('vault.unlock', { passphrase });
    const reset = { therapistId: benId, ownPassphrase: passphrase, next: nextWords };
    await app.ok('therapists.resetPassphrase', reset);
    await switchTo(app, nextWords);
    await switchTo(app, passphrase);
    keepOnlyWraps(folder, [robinId]);
    await app.ok('therapists.endAccess', { therapistId: benId });
  });

  test('a file that cannot be written changes the database neither', async () => {
    const { app, benId, vaultFile } = await practiceOfTwo();
    const previous = join(dirname(vaultFile), 'vault.previous.json');
    rmSync(previous);
    mkdirSync(previous);
    const before = await app.ok('practice.auditTrail', { limit: 500 });
    expect(await app.fails('therapists.endAccess', { therapistId: benId })).toMatchObject({
      code: 'file-not-written',
    });
    expect(await app.ok('practice.auditTrail', { limit: 500 })).toEqual(before);
    const { therapists } = await app.ok('therapists.list', {});
    expect(therapists.find((each) => each.therapistId === benId)?.endedAt).toBeNull();
    await switchTo(app, benWords);
  });
});

/** The state of a power cut: vault.json has the wrap, the database has nothing of it. */
async function putAhead(app: TestApp, wrap: { readonly therapistId: string; readonly passphrase: string }) {
  const dir = join(app.dataFolder, 'vaults', 'practice');
  const { dataKey } = await unlockWithPassphrase({ dir, passphrase });
  await rewrapPassphrase({ ...wrap, dir, dataKey, cost: floorCost, why: 'add' });
}

describe('passphrases of others', () => {
  test('an owner resets one with the own passphrase; the old one stops working', async () => {
    const { app, benId } = await practiceOfTwo();
    const input = { therapistId: benId, next: nextWords };
    expect(
      await app.fails('therapists.resetPassphrase', { ...input, ownPassphrase: benWords }),
    ).toMatchObject({ code: 'wrong-passphrase' });
    await app.ok('therapists.resetPassphrase', { ...input, ownPassphrase: passphrase });
    await app.ok('vault.lock', {});
    expect(await app.fails('vault.unlock', { passphrase: benWords })).toMatchObject({
      code: 'wrong-passphrase',
    });
    await app.ok('vault.unlock', { passphrase: nextWords });
    expect(await actingIn(app)).toBe('Ben Okafor');
  });

  test('every change of access has its row, with who did it and to whom', async () => {
    const { app, benId } = await practiceOfTwo();
    await app.ok('therapists.setRole', { therapistId: benId, role: 'owner' });
    await app.ok('therapists.resetPassphrase', {
      therapistId: benId,
      ownPassphrase: passphrase,
      next: nextWords,
    });
    await app.ok('vault.renewRecoveryCode', { passphrase });
    await app.ok('therapists.endAccess', { therapistId: benId });
    const { rows } = await app.ok('practice.auditTrail', { limit: 5 });
    expect(rows.map(({ action, actor, entityId }) => [action, actor, entityId])).toEqual([
      ['therapist.access-ended', 'Robin Vale', benId],
      ['vault.recovery-code-renewed', 'Robin Vale', null],
      ['therapist.passphrase-reset', 'Robin Vale', benId],
      ['therapist.role-set', 'Robin Vale', benId],
      ['therapist.added', 'Robin Vale', benId],
    ]);
  });
});
