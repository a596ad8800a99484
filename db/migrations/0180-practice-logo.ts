import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { writeOnce } from './0020-fixed-records.ts';

const statements: readonly string[] = [
  // A handout names the logo that it was printed with, so an earlier one stays. No picture: there is none from then on.
  `CREATE TABLE practice_logo (
    id TEXT PRIMARY KEY NOT NULL,
    width INTEGER NOT NULL CHECK (width >= 0),
    height INTEGER NOT NULL CHECK (height >= 0),
    colour BLOB,
    grey BLOB,
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    at TEXT NOT NULL,
    CHECK ((colour IS NULL) = (grey IS NULL))
  ) STRICT, WITHOUT ROWID`,
  ...writeOnce('practice_logo', 'id = NEW.id'),
];

/** The practice's logo on handouts, with every earlier one. */
export const practiceLogo: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
