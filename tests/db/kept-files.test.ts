import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Store } from '#db/open.ts';
import { insertClient } from '#db/queries/clients.ts';
import { insertContact } from '#db/queries/contacts.ts';
import { findPiece, insertFile, readContent, updateFile } from '#db/queries/files.ts';
import { insertPractice, insertTherapist } from '#db/queries/practice.ts';
import { emptyClient } from '#domain/clients/client.ts';
import { mostFileBytes, mostFilesOfClient, pieceBytes } from '#domain/files/file.ts';
import { practiceInput } from '#tests/support/records.ts';
import { rawConnection, testStore } from '#tests/support/test-store.ts';

const at = '2026-11-22T10:00:00.000Z';
const sha256 = 'a'.repeat(64);

async function fill(store: Store): Promise<void> {
  await store.transact(async ({ write }) => {
    await insertPractice(write, practiceInput.practice);
    await insertTherapist(write, 't1', practiceInput.therapist, at, 'owner');
    await insertClient(write, 'c1', { ...emptyClient, name: 'Ada' }, at);
    await insertFile(write, {
      id: 'f1',
      clientId: 'c1',
      sessionId: null,
      name: 'scan.pdf',
      kind: 'pdf',
      mediaType: 'application/pdf',
      sha256,
      addedBy: 't1',
      addedAt: at,
      content: new Uint8Array(pieceBytes + 2).fill(5),
    });
    await insertContact(
      write,
      { id: 'k1', clientId: 'c1', therapistId: 't1', notedAt: at, replaces: null },
      { date: '2026-11-22', time: '10:00', direction: 'in', way: 'phone', words: 'Called' },
    );
    await insertContact(
      write,
      { id: 'k2', clientId: 'c1', therapistId: 't1', notedAt: at, replaces: 'k1' },
      { date: '2026-11-22', time: '10:00', direction: 'in', way: 'phone', words: 'Called twice' },
    );
  });
}

const fileColumns =
  'id, client_id, session_id, name, kind, media_type, bytes, sha256, caption, added_by, added_at, removed_at';
const anotherFile = `'f1', 'c1', NULL, 'x', 'pdf', 'application/pdf', 1, '${sha256}', '', 't1', '${at}', NULL`;
const contactColumns = 'id, client_id, date, time, direction, way, words, therapist_id, noted_at, replaces';
const anotherContact = `'k1', 'c1', '2026-11-22', '10:00', 'in', 'phone', 'No', 't1', '${at}', NULL`;

/** Ways to change or lose a file or a call with plain SQL on an open connection. */
const attempts: readonly string[] = [
  `UPDATE file SET name = 'other.pdf'`,
  `UPDATE file SET sha256 = '${'b'.repeat(64)}'`,
  `UPDATE file SET kind = 'text', caption = 'x'`,
  `UPDATE OR REPLACE file SET id = 'f2'`,
  `UPDATE file SET client_id = 'c1'`,
  'DELETE FROM file',
  `REPLACE INTO file (${fileColumns}) VALUES (${anotherFile})`,
  `INSERT INTO file (${fileColumns}) VALUES (${anotherFile}) ON CONFLICT DO UPDATE SET name = 'x'`,
  `INSERT INTO file (${fileColumns}) VALUES (${anotherFile.replace("'f1'", "'f2'").replace(' 1,', ' 0,')})`,
  `INSERT INTO file (${fileColumns}) VALUES (${anotherFile.replace("'f1'", "'f2'").replace(' 1,', ` ${mostFileBytes + 1},`)})`,
  `UPDATE file_content SET bytes = x'00'`,
  'DELETE FROM file_content',
  `REPLACE INTO file_content (file_id, number, bytes) VALUES ('f1', 0, x'00')`,
  `REPLACE INTO file_content (rowid, file_id, number, bytes) VALUES (1, 'f1', 9, x'00')`,
  `INSERT INTO file_content (file_id, number, bytes) VALUES ('f1', 9, zeroblob(${pieceBytes + 1}))`,
  `INSERT INTO file_content (file_id, number, bytes) VALUES ('gone', 0, x'00')`,
  `UPDATE contact SET words = 'No'`,
  'DELETE FROM contact',
  `REPLACE INTO contact (${contactColumns}) VALUES (${anotherContact})`,
  `REPLACE INTO contact (${contactColumns}) VALUES (${anotherContact.replace("'k1'", "'k3'").replace(', NULL', ", 'k1'")})`,
  `DELETE FROM client WHERE id = 'c1'`,
];

async function allRows(store: Store): Promise<string> {
  const tables = ['file', 'file_content', 'contact', 'client'] as const;
  const rows = await Promise.all(
    tables.map((table) => sql.raw(`SELECT * FROM ${table} ORDER BY 1, 2`).execute(asKysely(store))),
  );
  return JSON.stringify(rows.map((found) => found.rows));
}

// Looking by plain SQL needs the connection behind the reader.
const asKysely = (store: Store) =>
  store.read as unknown as Parameters<ReturnType<typeof sql.raw>['execute']>[0];

describe('a kept file and a noted call stay as they are', () => {
  test.each(attempts)('%s', async (statement) => {
    const { store } = await testStore();
    await fill(store);
    const before = await allRows(store);
    const broken = store.transact(({ write }) => sql.raw(statement).execute(write));
    await expect(broken).rejects.toBeInstanceOf(Error);
    expect(await allRows(store)).toBe(before);
  });

  test('also where REPLACE asks no DELETE trigger', async () => {
    const { store, file } = await testStore();
    await fill(store);
    await store.close();
    const raw = rawConnection(file);
    raw.pragma('recursive_triggers = OFF');
    raw.pragma('foreign_keys = OFF');
    for (const statement of attempts.filter((each) => each.startsWith('REPLACE'))) {
      expect(() => raw.exec(statement), statement).toThrow('signed-record-is-fixed');
    }
  });

  test('the caption and the mark of removal can change', async () => {
    const { store } = await testStore();
    await fill(store);
    await store.transact(async ({ write }) => {
      expect(await updateFile(write, 'f1', { caption: 'Letter', session_id: null })).toBe(true);
      expect(await updateFile(write, 'f1', { removed_at: at })).toBe(true);
      expect(await updateFile(write, 'gone', { removed_at: at })).toBe(false);
    });
    const row = await store.read.selectFrom('file').select(['caption', 'removed_at']).executeTakeFirst();
    expect(row).toEqual({ caption: 'Letter', removed_at: at });
  });
});

describe('a content', () => {
  test('is stored in pieces and read whole', async () => {
    const { store } = await testStore();
    await fill(store);
    expect(await findPiece(store.read, 'f1', 1)).toEqual(new Uint8Array([5, 5]));
    const whole = await readContent(store.read, { id: 'f1', bytes: pieceBytes + 2 });
    expect(whole).toEqual(new Uint8Array(pieceBytes + 2).fill(5));
    expect(await readContent(store.read, { id: 'f1', bytes: 2 * pieceBytes + 1 })).toBeUndefined();
  });

  test('of one file too many for a client is refused whatever asks', async () => {
    const { store } = await testStore();
    await fill(store);
    const columns = `WITH RECURSIVE many (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM many WHERE n < LIMIT_HERE)
      INSERT INTO file (${fileColumns}) SELECT 'f' || n, ${anotherFile.slice("'f1', ".length)} FROM many`;
    const upTo = (count: number) => columns.replace('LIMIT_HERE', String(count));
    await expect(
      store.transact(({ write }) => sql.raw(upTo(mostFilesOfClient + 1)).execute(write)),
    ).rejects.toMatchObject({ code: 'too-many-files' });
    await store.transact(({ write }) => sql.raw(upTo(mostFilesOfClient)).execute(write));
    const rows = await store.read.selectFrom('file').select('id').execute();
    expect(rows).toHaveLength(mostFilesOfClient);
  });
});

describe('the timeline', () => {
  test('finds who gave a document by an index, and reads no whole audit trail for it', async () => {
    const { store, file } = await testStore();
    await store.close();
    const plan = rawConnection(file)
      .prepare(
        `EXPLAIN QUERY PLAN SELECT 1 FROM audit WHERE audit.entity = 'document' AND audit.entity_id = 'x'
          AND audit.at >= 'y' ORDER BY audit.at, audit.sequence LIMIT 1`,
      )
      .all() as { detail: string }[];
    expect(plan.map(({ detail }) => detail).join()).toContain('audit_of_documents');
    expect(plan.map(({ detail }) => detail).join()).not.toContain('TEMP B-TREE');
  });
});
