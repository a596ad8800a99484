import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, test } from 'vitest';
import { BacknoteDialect } from '#db/dialect.ts';
import { migrate } from '#db/migrate.ts';
import { latestSchema, migrations } from '#db/migrations/index.ts';
import type { Tables } from '#db/schema/tables.ts';
import { rawConnection, testFolder, testStore } from '#tests/support/test-store.ts';

describe('migrations', () => {
  test('a failing migration leaves no half of a table', async () => {
    const raw = rawConnection(join(testFolder(), 'half.db'));
    const kysely = new Kysely<Tables>({ dialect: new BacknoteDialect(raw) });
    const migrator = new Migrator({
      db: kysely,
      provider: {
        getMigrations: async () => ({
          '0010-first': {
            up: async (db) => {
              await db.schema.createTable('left_over').addColumn('id', 'integer').execute();
              throw new Error('broken on purpose');
            },
          },
        }),
      },
    });
    const { error } = await migrator.migrateToLatest();
    expect(error).toBeInstanceOf(Error);
    const tables = raw.prepare(`SELECT name FROM sqlite_schema WHERE name = 'left_over'`).all();
    expect(tables).toEqual([]);
  });

  test('an older database is brought forward with its rows, after a copy beside it', async () => {
    const file = join(testFolder(), 'older.db');
    const raw = rawConnection(file);
    const kysely = new Kysely<Tables>({ dialect: new BacknoteDialect(raw) });
    const [firstName, first] = Object.entries(migrations)[0] ?? [];
    if (!firstName || !first) throw new Error('there is no migration');
    const migrator = new Migrator({
      db: kysely,
      provider: { getMigrations: async () => ({ [firstName]: first }) },
    });
    await migrator.migrateToLatest();
    raw.pragma('user_version = 10');
    raw
      .prepare(`INSERT INTO audit (at, action, entity) VALUES ('2026-01-01T00:00:00.000Z', 'kept', 'row')`)
      .run();

    await migrate(raw, kysely, file);

    expect(raw.pragma('user_version', { simple: true })).toBe(latestSchema);
    expect(raw.prepare('SELECT action FROM audit').pluck().all()).toEqual(['kept']);
    const copy = `${file}.before-${latestSchema}`;
    expect(existsSync(copy)).toBe(true);
    const before = rawConnection(copy);
    expect(before.pragma('user_version', { simple: true })).toBe(10);
    expect(before.prepare('SELECT action FROM audit').pluck().all()).toEqual(['kept']);
  });

  test('names are numbered in the order in which they run', () => {
    const names = Object.keys(migrations);
    expect(names).toEqual([...names].sort());
    expect(new Set(names.map((name) => name.slice(0, 4))).size).toBe(names.length);
  });

  test('every table is strict', async () => {
    const { store, file } = await testStore();
    await store.close();
    const raw = rawConnection(file);
    const tables = raw
      .prepare(`SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`)
      .all() as {
      name: string;
      strict: number;
    }[];
    const loose = tables.filter(({ name, strict }) => strict === 0 && !/^(sqlite_|kysely_)/.test(name));
    expect(loose).toEqual([]);
    expect(tables.length).toBeGreaterThan(10);
  });
});
