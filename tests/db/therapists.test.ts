import { join } from 'node:path';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, test } from 'vitest';
import { BacknoteDialect } from '#db/dialect.ts';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import type { Tables } from '#db/schema/tables.ts';
import { rawConnection, testFolder } from '#tests/support/test-store.ts';

test('who set up a practice of before becomes its owner, and has had access since then', async () => {
  const file = join(testFolder(), 'older.db');
  const raw = rawConnection(file);
  const kysely = new Kysely<Tables>({ dialect: new BacknoteDialect(raw) });
  const earlier = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0110'));
  await new Migrator({ db: kysely, provider: { getMigrations: async () => earlier } }).migrateToLatest();
  raw.pragma('user_version = 100');
  const insert = raw.prepare(
    `INSERT INTO therapist (id, name, credentials, techniques, created_at) VALUES (?, ?, '', '[]', ?)`,
  );
  insert.run('t2', 'Second', '2026-02-02T10:00:00.000Z');
  insert.run('t1', 'First', '2026-01-01T10:00:00.000Z');

  await migrate(raw, kysely, file);

  const columns = 'SELECT id, role, is_active, started_at, ended_at FROM therapist ORDER BY id';
  expect(raw.prepare(columns).raw().all()).toEqual([
    ['t1', 'owner', 1, '2026-01-01T10:00:00.000Z', null],
    ['t2', 'therapist', 1, '2026-02-02T10:00:00.000Z', null],
  ]);
});

test.each([
  `UPDATE therapist SET role = 'therapist' WHERE id = 't1'`,
  `UPDATE therapist SET is_active = 0, ended_at = '2026-11-22T10:00:00.000Z' WHERE id = 't1'`,
  `UPDATE OR REPLACE therapist SET role = 'therapist'`,
  `UPDATE therapist SET is_active = 0 WHERE id = 't2'`,
  `UPDATE therapist SET ended_at = '2026-11-22T10:00:00.000Z' WHERE id = 't2'`,
  `UPDATE therapist SET role = 'admin' WHERE id = 't2'`,
  `DELETE FROM therapist WHERE id = 't2'`,
  `REPLACE INTO therapist (id, name, credentials, techniques, created_at) VALUES ('t2', 'Mallory', '', '[]', '')`,
])('the database refuses: %s', async (statement) => {
  const file = join(testFolder(), 'new.db');
  const raw = rawConnection(file);
  const kysely = new Kysely<Tables>({ dialect: new BacknoteDialect(raw) });
  await migrate(raw, kysely, file);
  raw.exec(`INSERT INTO therapist (id, name, credentials, techniques, created_at, role) VALUES
    ('t1', 'First', '', '[]', '', 'owner'), ('t2', 'Second', '', '[]', '', 'therapist')`);
  const before = raw.prepare('SELECT * FROM therapist').all();
  expect(() => raw.exec(statement)).toThrow();
  expect(raw.prepare('SELECT * FROM therapist').all()).toEqual(before);
});
