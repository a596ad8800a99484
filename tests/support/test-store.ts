import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { openStore, type Store } from '#db/open.ts';

export const testKey = new Uint8Array(32).fill(7);

/** A folder of its own for one test, gone when the test is. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backnote-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real encrypted database in a folder of its own. */
export async function testStore(): Promise<{ store: Store; file: string }> {
  const file = join(testFolder(), 'backnote.db');
  const store = await openStore({ file, key: testKey, mode: 'create' });
  onTestFinished(() => store.close());
  return { store, file };
}

/** A second way into a closed database, past everything of ours: for looking and for breaking things. */
export function rawConnection(file: string, key: Uint8Array = testKey): SqliteDatabase.Database {
  const database = new SqliteDatabase(file);
  database.pragma(`cipher='sqlcipher'`);
  database.pragma('legacy=4');
  database.key(Buffer.concat([Buffer.from('raw:'), key]));
  onTestFinished(() => void database.close());
  return database;
}
