import SqliteDatabase from 'better-sqlite3';
import { applyPragmas } from '#db/pragmas.ts';
import type { ClientFields } from '#domain/clients/client.ts';

const key = Buffer.concat([Buffer.from('raw:'), Buffer.alloc(32, 7)]);

/** Opens a database as encrypted and as set up as ours, and nothing else. */
export function openPlain(file: string, nativeBinding?: string): SqliteDatabase.Database {
  const database = new SqliteDatabase(file, nativeBinding ? { nativeBinding } : {});
  database.pragma(`cipher='sqlcipher'`);
  database.pragma('legacy=4');
  database.key(key);
  applyPragmas(database);
  return database;
}

export type PlainRecords = {
  readonly addClient: (id: string, fields: ClientFields) => void;
  readonly addNote: (id: string, body: string) => void;
  readonly finish: () => void;
};

/** The plain way to keep what is searched: names and phones in a full text index, notes in a table. */
export function plainRecords(file: string): PlainRecords {
  const database = openPlain(file);
  database.exec(`
    CREATE TABLE client (number INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, phone TEXT NOT NULL);
    CREATE VIRTUAL TABLE client_words USING fts5 (
      name, phone, content = 'client', content_rowid = 'number', prefix = '1 2 3'
    );
    CREATE TABLE note (number INTEGER PRIMARY KEY, id TEXT NOT NULL, body TEXT NOT NULL);
    BEGIN`);
  const client = database.prepare('INSERT INTO client (id, name, phone) VALUES (?, ?, ?)');
  const words = database.prepare('INSERT INTO client_words (rowid, name, phone) VALUES (?, ?, ?)');
  const note = database.prepare('INSERT INTO note (id, body) VALUES (?, ?)');
  return {
    addClient: (id, { name, phone }) => {
      const { lastInsertRowid } = client.run(id, name, phone);
      words.run(lastInsertRowid, name, phone);
    },
    addNote: (id, body) => void note.run(id, body),
    finish: () => {
      database.exec('COMMIT');
      database.pragma('wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}
