import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '#db/open.ts';
import { emptyClient } from '#domain/clients/client.ts';
import { type MethodName, methods } from '#domain/contract/table.ts';
import { neededRoles } from '#domain/practice/role.ts';
import { deriveKey } from '#main/security/data-key.ts';
import { unlockWithPassphrase } from '#main/security/vault.ts';
import { findCanaries } from '#tests/support/canaries.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { passphrase, practiceInput } from '#tests/support/records.ts';
import { addDraft, openApp, signTreated } from '#tests/support/test-router.ts';
import {
  actingIn,
  addBen,
  ben,
  benWords,
  nextWords,
  practiceOfTwo,
  switchTo,
} from '#tests/support/therapists.ts';

describe('who may do what', () => {
  test('every method says its role', () => {
    const names = Object.keys(methods) as MethodName[];
    for (const name of names) expect(neededRoles, name).toContain(methods[name].role);
    expect(names.filter((name) => methods[name].role === 'owner').sort()).toEqual([
      'consents.saveText',
      'practice.setLogo',
      'practice.update',
      'therapists.add',
      'therapists.endAccess',
      'therapists.resetPassphrase',
      'therapists.setRole',
      'vault.renewRecoveryCode',
    ]);
  });

  test('what is for owners is refused to a therapist, whatever the input, and leaves no trace', async () => {
    const { app } = await practiceOfTwo();
    await switchTo(app, benWords);
    const before = await app.ok('practice.auditTrail', { limit: 500 });
    for (const [name, method] of Object.entries(methods)) {
      if (method.role !== 'owner') continue;
      for (const input of [{}, { therapistId: 'x' }, null]) {
        expect(await app.fails(name, input), name).toMatchObject({ code: 'owner-only' });
      }
    }
    expect(await app.ok('practice.auditTrail', { limit: 500 })).toEqual(before);
  });

  test('locked, it is refused as locked', async () => {
    const app = await openApp();
    await app.ok('vault.lock', {});
    for (const [name, method] of Object.entries(methods)) {
      if (method.role === 'owner') expect(await app.fails(name, {}), name).toMatchObject({ code: 'locked' });
    }
  });

  test('a therapist keeps the own name and credentials, and leaves those of others', async () => {
    const { app, robinId } = await practiceOfTwo();
    await switchTo(app, benWords);
    await app.ok('practice.updateTherapist', { therapist: { ...ben, credentials: 'RMT, CLT' } });
    expect((await app.ok('practice.get', {})).therapist).toMatchObject({ credentials: 'RMT, CLT' });
    const { therapists } = await app.ok('therapists.list', {});
    expect(therapists.find((each) => each.therapistId === robinId)?.credentials).toBe('LMT');
  });

  test('a role that is given or taken holds with the next call', async () => {
    const { app, benId, robinId } = await practiceOfTwo();
    await app.ok('therapists.setRole', { therapistId: benId, role: 'owner' });
    await app.ok('therapists.setRole', { therapistId: robinId, role: 'therapist' });
    expect(await app.fails('practice.update', { practice: practiceInput.practice })).toMatchObject({
      code: 'owner-only',
    });
    await switchTo(app, benWords);
    await app.ok('practice.update', { practice: practiceInput.practice });
  });

  test('one owner stays: by the rules, and in the database', async () => {
    const { app, benId, robinId, vaultFile } = await practiceOfTwo();
    expect(await app.fails('therapists.setRole', { therapistId: robinId, role: 'therapist' })).toMatchObject({
      code: 'last-owner',
    });
    await app.ok('vault.lock', {});
    const folder = join(vaultFile, '..');
    const { dataKey } = await unlockWithPassphrase({ dir: folder, passphrase });
    const key = deriveKey(dataKey, 'database');
    const store = await openStore({ file: join(folder, 'backnote.db'), key, mode: 'open' });
    for (const change of [
      { role: 'therapist' as const },
      { is_active: 0, ended_at: '2026-11-22T10:00:00.000Z' },
    ]) {
      await expect(
        store.transact(({ write }) =>
          write.updateTable('therapist').set(change).where('id', '=', robinId).execute(),
        ),
      ).rejects.toMatchObject({ code: 'last-owner' });
    }
    for (const statement of [
      store.transact(({ write }) => write.deleteFrom('therapist').where('id', '=', benId).execute()),
      store.transact(({ write }) =>
        write
          .replaceInto('therapist')
          .values({
            id: benId,
            name: 'Mallory',
            credentials: '',
            techniques: '[]',
            created_at: '',
            role: 'owner',
            is_active: 1,
            started_at: '',
            ended_at: null,
          })
          .execute(),
      ),
    ]) {
      await expect(statement).rejects.toMatchObject({ code: 'signed-record-is-fixed' });
    }
    await store.close();
  });
});

describe('a second therapist', () => {
  test('is added by an owner who shows to be one, and opens the same records in the own name', async () => {
    const app = await openApp();
    const wrong = { therapist: ben, passphrase: benWords, ownPassphrase: 'not the passphrase' };
    expect(await app.fails('therapists.add', wrong)).toMatchObject({ code: 'wrong-passphrase' });
    await addBen(app);
    await addDraft(app, { name: 'Ada' });
    await switchTo(app, benWords);
    expect(await actingIn(app)).toBe('Ben Okafor');
    expect((await app.ok('notes.today', {})).due).toMatchObject([
      { clientName: 'Ada', therapistName: 'Robin Vale' },
    ]);
    await switchTo(app, passphrase);
    expect(await actingIn(app)).toBe('Robin Vale');
  });

  test('cannot have a weak passphrase, the practice’s or the own name, or that of another', async () => {
    const { app } = await practiceOfTwo();
    const refused = async (words: string) => {
      const input = {
        therapist: { ...ben, name: 'Cleo Marsh' },
        passphrase: words,
        ownPassphrase: passphrase,
      };
      return app.fails('therapists.add', input);
    };
    expect(await refused('short')).toMatchObject({ code: 'passphrase-too-short' });
    expect(await refused('cleomarsh1')).toMatchObject({ code: 'passphrase-too-common' });
    expect(await refused(benWords)).toEqual({
      code: 'passphrase-taken',
      fields: { passphrase: 'passphrase-taken' },
    });
    expect(await refused(passphrase)).toMatchObject({ code: 'passphrase-taken' });
    expect((await app.ok('therapists.list', {})).therapists).toHaveLength(2);
  });

  test('cannot find out another’s passphrase by choosing: each hit counts as a wrong try', async () => {
    const { app } = await practiceOfTwo();
    for (let count = 0; count < 4; count += 1) {
      expect(
        await app.fails('vault.changePassphrase', { current: passphrase, next: benWords }),
      ).toMatchObject({ code: 'passphrase-taken' });
    }
    expect(
      await app.fails('vault.changePassphrase', { current: passphrase, next: 'quiet green anvils' }),
    ).toMatchObject({ code: 'wait-before-retry' });
  });

  test('shows with the own passphrase, not with another’s, to be the one who acts', async () => {
    const { app } = await practiceOfTwo();
    expect(await app.fails('vault.changePassphrase', { current: benWords, next: nextWords })).toMatchObject({
      code: 'wrong-passphrase',
    });
    await app.ok('vault.changePassphrase', { current: passphrase, next: nextWords });
    await switchTo(app, benWords);
    await switchTo(app, nextWords);
  });

  test('signs in the own name a note that another began, and the note says whose session it was', async () => {
    const { app, benId } = await practiceOfTwo();
    const { noteId, clientId } = await addDraft(app, { ...emptyClient, name: 'Ada' });
    await switchTo(app, benWords);
    const body = treatedNote();
    await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body });
    await app.ok('notes.sign', { noteId, expectedRevision: 2 });
    const note = await app.ok('notes.get', { noteId });
    expect(note.signature).toMatchObject({ name: 'Ben Okafor', credentials: 'RMT' });
    expect(note.therapist).toMatchObject({ name: 'Robin Vale', credentials: 'LMT' });
    expect((await app.ok('notes.listForClient', { clientId })).sessions).toMatchObject([
      { therapistName: 'Robin Vale' },
    ]);
    const { rows } = await app.ok('practice.auditTrail', { limit: 2, actorId: benId });
    expect(rows.map(({ action, actor }) => [action, actor])).toEqual([
      ['note.signed', 'Ben Okafor'],
      ['note.saved', 'Ben Okafor'],
    ]);
  });

  test('does not appear in the lists of a practice of one', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ada' });
    await signTreated(app, noteId);
    expect((await app.ok('notes.today', {})).recent).toMatchObject([{ therapistName: null }]);
  });

  test('is listed with role, start and when last seen', async () => {
    const { app, benId, robinId } = await practiceOfTwo();
    const { therapists } = await app.ok('therapists.list', {});
    expect(therapists).toMatchObject([
      { therapistId: robinId, name: 'Robin Vale', role: 'owner', endedAt: null },
      { therapistId: benId, name: 'Ben Okafor', role: 'therapist', endedAt: null, lastSeenAt: null },
    ]);
    expect(therapists[0]?.lastSeenAt).not.toBeNull();
    await switchTo(app, benWords);
    const again = (await app.ok('therapists.list', {})).therapists;
    expect(again.find((each) => each.therapistId === benId)?.lastSeenAt).not.toBeNull();
  });
});

test('nothing about any therapist lies readable on the disk', async () => {
  const { app } = await practiceOfTwo();
  await switchTo(app, benWords);
  const texts = ['Okafor', 'Robin Vale', benWords, passphrase];
  expect(findCanaries(app.dataFolder, { texts, keys: [] })).toEqual([]);
  await app.ok('vault.lock', {});
  expect(findCanaries(app.dataFolder, { texts, keys: [] })).toEqual([]);
  expect(JSON.stringify(app.ports.log.lines)).not.toMatch(/Okafor|Robin|geese|herons/);
});
