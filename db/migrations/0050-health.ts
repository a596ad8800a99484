import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { writeOnce } from './0020-fixed-records.ts';

const statements: readonly string[] = [
  // What is known is never overwritten: a change is the next number.
  `CREATE TABLE health_version (
    id TEXT PRIMARY KEY NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 1),
    body TEXT NOT NULL CHECK (json_valid(body)),
    source TEXT NOT NULL CHECK (source IN ('therapist', 'intake')),
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    recorded_on TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (client_id, number)
  ) STRICT`,
  'CREATE INDEX health_version_by_client ON health_version (client_id, recorded_at DESC)',
  `CREATE TABLE health_confirmation (
    id TEXT PRIMARY KEY NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    version_id TEXT NOT NULL REFERENCES health_version (id) ON DELETE RESTRICT,
    session_id TEXT REFERENCES session (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('unchanged', 'full-review')),
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    confirmed_on TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX health_confirmation_by_client ON health_confirmation (client_id, at DESC)',
  'CREATE INDEX health_confirmation_by_version ON health_confirmation (version_id)',
  'CREATE INDEX health_confirmation_by_session ON health_confirmation (session_id)',
  ...writeOnce(
    'health_version',
    'id = NEW.id OR rowid = NEW.rowid OR (client_id = NEW.client_id AND number = NEW.number)',
  ),
  ...writeOnce('health_confirmation', 'id = NEW.id'),
];

/** Health histories as versions, and the days on which a client said that nothing has changed. */
export const health: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
