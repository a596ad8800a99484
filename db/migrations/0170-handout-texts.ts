import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { writeOnce } from './0020-fixed-records.ts';

const statements: readonly string[] = [
  // A text is never changed in place: a new wording is the next number, so it is known who made it when.
  `CREATE TABLE handout_text (
    id TEXT PRIMARY KEY NOT NULL,
    block_id TEXT NOT NULL CHECK (block_id <> ''),
    language TEXT NOT NULL CHECK (language IN ('en', 'es')),
    number INTEGER NOT NULL CHECK (number >= 1),
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    based_on INTEGER CHECK (based_on >= 1),
    is_taken_back INTEGER NOT NULL CHECK (is_taken_back IN (0, 1)),
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    at TEXT NOT NULL,
    UNIQUE (block_id, language, number)
  ) STRICT, WITHOUT ROWID`,
  ...writeOnce(
    'handout_text',
    'id = NEW.id OR (block_id = NEW.block_id AND language = NEW.language AND number = NEW.number)',
  ),

  // A text as it was printed, once however often it was.
  `CREATE TABLE handout_block_text (
    hash TEXT PRIMARY KEY NOT NULL CHECK (length(hash) = 64),
    block TEXT NOT NULL CHECK (json_valid(block))
  ) STRICT, WITHOUT ROWID`,
  ...writeOnce('handout_block_text', 'hash = NEW.hash'),
  // What a handout was made from. Those that were kept before this table have no row.
  `CREATE TABLE handout_source (
    handout_id TEXT PRIMARY KEY NOT NULL REFERENCES handout (id) ON DELETE RESTRICT,
    snapshot TEXT NOT NULL CHECK (json_valid(snapshot))
  ) STRICT, WITHOUT ROWID`,
  ...writeOnce('handout_source', 'handout_id = NEW.handout_id'),

  // What limits a client's exercises; for each record and subject the newest row counts.
  `CREATE TABLE exercise_limit (
    id TEXT PRIMARY KEY NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    subject TEXT NOT NULL CHECK (subject <> ''),
    words TEXT NOT NULL,
    is_in_force INTEGER NOT NULL CHECK (is_in_force IN (0, 1)),
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    recorded_on TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX exercise_limit_by_client ON exercise_limit (client_id)',
  ...writeOnce('exercise_limit', 'id = NEW.id'),

  // A further way of giving. SQLite cannot change a CHECK: the rows move to a table that has it, and keep their ids.
  `CREATE TABLE handout_delivery_next (
    id TEXT PRIMARY KEY NOT NULL,
    handout_id TEXT NOT NULL REFERENCES handout (id) ON DELETE RESTRICT,
    way TEXT NOT NULL CHECK (way IN ('printed', 'saved', 'opened')),
    printer TEXT,
    copies INTEGER NOT NULL CHECK (copies >= 1),
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `INSERT INTO handout_delivery_next (id, handout_id, way, printer, copies, at)
    SELECT id, handout_id, way, printer, copies, at FROM handout_delivery`,
  // Its index and its triggers go with it.
  'DROP TABLE handout_delivery',
  'ALTER TABLE handout_delivery_next RENAME TO handout_delivery',
  'CREATE INDEX handout_delivery_by_handout ON handout_delivery (handout_id)',
  ...writeOnce('handout_delivery', 'id = NEW.id'),
];

/** A practice's own wordings, what kept handouts were made from, limits of exercises, and one more way of giving. */
export const handoutTexts: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
