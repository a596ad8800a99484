import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements: readonly string[] = [
  // Empty in the form of a new client, which asks everybody the same.
  'ALTER TABLE intake ADD COLUMN check_in TEXT CHECK (check_in IS NULL OR json_valid(check_in))',
  // Answers mean nothing beside other questions than those that were asked.
  `CREATE TRIGGER intake_check_in_never_changed BEFORE UPDATE OF check_in ON intake
    BEGIN SELECT RAISE(ABORT, 'signed-record-is-fixed'); END`,
];

/** The few questions before a session, with the client's own activities and the scores they gave before. */
export const checkIns: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
