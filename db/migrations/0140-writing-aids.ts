import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { writeOnce } from './0020-fixed-records.ts';

const statements: readonly string[] = [
  // A template or snippet is never changed in place: a new wording is the next number, so it is known who made it when.
  `CREATE TABLE writing_aid (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('template', 'snippet')),
    aid_id TEXT NOT NULL CHECK (aid_id <> ''),
    number INTEGER NOT NULL CHECK (number >= 1),
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    is_archived INTEGER NOT NULL CHECK (is_archived IN (0, 1)),
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    at TEXT NOT NULL,
    UNIQUE (kind, aid_id, number)
  ) STRICT, WITHOUT ROWID`,
  ...writeOnce(
    'writing_aid',
    'id = NEW.id OR (kind = NEW.kind AND aid_id = NEW.aid_id AND number = NEW.number)',
  ),
];

/** Templates of a note and snippets, as the practice words them, with every change. */
export const writingAids: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
