import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { writeOnce } from './0020-fixed-records.ts';

const statements: readonly string[] = [
  `ALTER TABLE practice ADD COLUMN country TEXT NOT NULL DEFAULT 'elsewhere'
    CHECK (country IN ('north-america', 'united-kingdom', 'europe', 'elsewhere'))`,
  `CREATE TABLE letter (
    id TEXT PRIMARY KEY NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    note_id TEXT NOT NULL REFERENCES note (id) ON DELETE RESTRICT,
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    urgency TEXT NOT NULL CHECK (urgency IN ('emergency', 'same-day', 'within-days', 'routine')),
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    pages INTEGER NOT NULL CHECK (pages >= 1),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    created_at TEXT NOT NULL,
    pdf BLOB NOT NULL
  ) STRICT`,
  'CREATE INDEX letter_by_client ON letter (client_id, created_at DESC)',
  `CREATE TABLE letter_delivery (
    id TEXT PRIMARY KEY NOT NULL,
    letter_id TEXT NOT NULL REFERENCES letter (id) ON DELETE RESTRICT,
    way TEXT NOT NULL CHECK (way IN ('printed', 'saved')),
    printer TEXT,
    copies INTEGER NOT NULL CHECK (copies >= 1),
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX letter_delivery_by_letter ON letter_delivery (letter_id)',
  ...writeOnce('letter', 'id = NEW.id OR rowid = NEW.rowid'),
  ...writeOnce('letter_delivery', 'id = NEW.id'),
];

/** Letters of referral as they were given, and the country that decides their words. */
export const letters: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
