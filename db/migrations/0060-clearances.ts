import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { writeOnce } from './0020-fixed-records.ts';

const statements: readonly string[] = [
  // A clearance is never changed: what is wrong with it is a withdrawal, what is new is the next one.
  `CREATE TABLE clearance (
    id TEXT PRIMARY KEY NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    rule_id TEXT NOT NULL CHECK (rule_id <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    given_on TEXT NOT NULL,
    limits TEXT NOT NULL,
    pressure_limit INTEGER CHECK (pressure_limit BETWEEN 1 AND 5),
    expires_on TEXT CHECK (expires_on > given_on),
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX clearance_by_client ON clearance (client_id, given_on DESC)',
  `CREATE TABLE clearance_withdrawal (
    id TEXT PRIMARY KEY NOT NULL,
    clearance_id TEXT NOT NULL UNIQUE REFERENCES clearance (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL,
    withdrawn_on TEXT NOT NULL,
    at TEXT NOT NULL,
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT
  ) STRICT, WITHOUT ROWID`,
  ...writeOnce('clearance', 'id = NEW.id'),
  ...writeOnce('clearance_withdrawal', 'id = NEW.id OR clearance_id = NEW.clearance_id'),
];

/** Clearances by physicians and others, and their withdrawals. */
export const clearances: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
