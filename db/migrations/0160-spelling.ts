import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements: readonly string[] = [
  // Words that the practice wants to be known. They may be taken out again, so a row can go.
  `CREATE TABLE spelling_word (
    word TEXT PRIMARY KEY NOT NULL CHECK (word <> '' AND length(word) <= 60),
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
];

/** The practice's own words of the spelling checker. */
export const spelling: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
