import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openStore } from '#db/open.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { rawConnection, testFolder, testKey, testStore } from '#tests/support/test-store.ts';

const auditRow = { at: '2026-11-22T10:00:00.000Z', actorId: null, action: 'a', entity: 'e', entityId: null };

describe('opening the database', () => {
  test('the file shows nothing of SQLite or of what is in it', async () => {
    const { store, file } = await testStore();
    await store.transact(({ write }) => insertAudit(write, { ...auditRow, action: 'canary-action' }));
    await store.close();
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 16).toString('latin1')).not.toContain('SQLite format');
    expect(bytes.includes('canary-action')).toBe(false);
    expect(bytes.includes('note_version')).toBe(false);
  });

  test('a wrong key is refused as damage and leaves the file as it was', async () => {
    const { store, file } = await testStore();
    await store.close();
    const before = readFileSync(file);
    const wrong = { file, key: new Uint8Array(32).fill(8), mode: 'open' as const };
    await expect(openStore(wrong)).rejects.toMatchObject({ code: 'vault-damaged' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a database of a newer version is refused and left untouched', async () => {
    const { store, file } = await testStore();
    await store.close();
    const raw = rawConnection(file);
    raw.pragma('user_version = 9990');
    raw.close();
    const before = readFileSync(file);
    await expect(openStore({ file, key: testKey, mode: 'open' })).rejects.toMatchObject({
      code: 'vault-too-new',
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a database of another program is refused', async () => {
    const file = join(testFolder(), 'other.db');
    const raw = rawConnection(file);
    raw.exec('CREATE TABLE other (id INTEGER)');
    raw.close();
    await expect(openStore({ file, key: testKey, mode: 'open' })).rejects.toMatchObject({
      code: 'vault-not-recognised',
    });
  });

  test('a file of other bytes and a missing file are refused', async () => {
    const file = join(testFolder(), 'backnote.db');
    await expect(openStore({ file, key: testKey, mode: 'open' })).rejects.toMatchObject({
      code: 'vault-damaged',
    });
    writeFileSync(file, Buffer.alloc(8192, 'not a database'));
    await expect(openStore({ file, key: testKey, mode: 'open' })).rejects.toMatchObject({
      code: 'vault-damaged',
    });
  });

  test('a second opener is refused while the first holds the file', async () => {
    const { file } = await testStore();
    await expect(openStore({ file, key: testKey, mode: 'open' })).rejects.toMatchObject({
      code: 'vault-in-use',
    });
  });

  test('every commit is synced, journalled and under foreign keys', async () => {
    const { store, file } = await testStore();
    await store.transact(({ write }) => insertAudit(write, auditRow));
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
    await store.close();
    const raw = rawConnection(file);
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal');
  });

  test('a transaction that throws leaves nothing', async () => {
    const { store } = await testStore();
    const broken = store.transact(async ({ write }) => {
      await insertAudit(write, auditRow);
      throw new Error('broken on purpose');
    });
    await expect(broken).rejects.toThrow('broken on purpose');
    const rows = await store.read.selectFrom('audit').selectAll().execute();
    expect(rows).toEqual([]);
  });

  test('a full disk is told apart from damage', async () => {
    const { store } = await testStore();
    await sql`PRAGMA max_page_count = 1`.execute(store.read as unknown as Kysely<unknown>);
    const tooMuch = store.transact(({ write }) =>
      insertAudit(write, { ...auditRow, action: 'long '.repeat(50_000) }),
    );
    await expect(tooMuch).rejects.toMatchObject({ code: 'disk-full' });
  });
});
