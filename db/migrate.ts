import { existsSync } from 'node:fs';
import type SqliteDatabase from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { AppError } from '#domain/contract/errors.ts';
import { applicationId, latestSchema, migrations } from './migrations/index.ts';
import type { Tables } from './schema/tables.ts';

/**
 * Brings the schema to the newest version, all steps in one transaction. Before an existing file is changed, an
 * encrypted copy is put beside it. `user_version` is the number of the newest migration, read before anything is
 * touched.
 */
export async function migrate(
  database: SqliteDatabase.Database,
  kysely: Kysely<Tables>,
  file: string,
): Promise<void> {
  const found = database.pragma('user_version', { simple: true }) as number;
  if (found === latestSchema) return;
  if (found > 0) copyBeside(database, `${file}.before-${latestSchema}`);
  // First of all, so that a file cut off in its making is still known as ours.
  database.pragma(`application_id = ${applicationId}`);
  // Ignored inside a transaction, so it is switched off before and checked after.
  database.pragma('foreign_keys = OFF');
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
  if ((database.pragma('foreign_key_check') as unknown[]).length > 0) throw new AppError('vault-damaged');
  database.pragma('foreign_keys = ON');
  database.pragma(`user_version = ${latestSchema}`);
}

function copyBeside(database: SqliteDatabase.Database, copy: string): void {
  if (!existsSync(copy)) database.prepare('VACUUM INTO ?').run(copy);
}
