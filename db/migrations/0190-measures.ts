import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { writeOnce } from './0020-fixed-records.ts';

const side = `side TEXT CHECK (side IN ('left', 'right'))`;

const statements: readonly string[] = [
  // Pain alone stood here. Its numbers stand in the signed bodies, and what progress reads of those stands below.
  // Its index and its triggers go with it.
  'DROP TABLE measurement',

  // What progress reads of a signed version. Made from its body and made anew at any time; a version without a row, or
  // with one of an older format, is read from its body.
  // With row ids: the facts are long, and a table without them would read each through an overflow page.
  `CREATE TABLE note_progress (
    version_id TEXT PRIMARY KEY NOT NULL REFERENCES note_version (id) ON DELETE RESTRICT,
    note_id TEXT NOT NULL REFERENCES note (id) ON DELETE RESTRICT,
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    episode_id TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    facts_format INTEGER NOT NULL CHECK (facts_format >= 1),
    facts TEXT NOT NULL CHECK (json_valid(facts))
  ) STRICT`,
  'CREATE INDEX note_progress_by_episode ON note_progress (episode_id)',
  'CREATE INDEX note_progress_by_client ON note_progress (client_id)',
  // Finds the version that holds and who signed it without reading its body, which stands in front of these columns.
  `CREATE INDEX note_version_that_holds ON note_version (note_id, number, kind, signer_name) WHERE kind <> 'addendum'`,

  // A value that stands in no note: from the client on the screen, from a sheet, or the total of a questionnaire.
  `CREATE TABLE measure_entry (
    id TEXT PRIMARY KEY NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    episode_id TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
    date TEXT NOT NULL,
    measure TEXT NOT NULL CHECK (measure <> ''),
    item TEXT NOT NULL,
    ${side},
    way TEXT NOT NULL CHECK (json_valid(way)),
    value REAL NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('client', 'sheet', 'form')),
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    intake_id TEXT REFERENCES intake (id) ON DELETE RESTRICT,
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX measure_entry_by_episode ON measure_entry (episode_id, date)',
  'CREATE INDEX measure_entry_by_client ON measure_entry (client_id)',
  ...writeOnce('measure_entry', 'id = NEW.id'),
  `CREATE TABLE measure_entry_withdrawal (
    entry_id TEXT PRIMARY KEY NOT NULL REFERENCES measure_entry (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL CHECK (reason <> ''),
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  ...writeOnce('measure_entry_withdrawal', 'entry_id = NEW.entry_id'),

  // Target and cadence of one measure; for each measure, item and side of an episode the newest row holds.
  `CREATE TABLE measure_plan (
    id TEXT PRIMARY KEY NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    episode_id TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
    measure TEXT NOT NULL CHECK (measure <> ''),
    item TEXT NOT NULL,
    ${side},
    target REAL,
    target_on TEXT,
    cadence TEXT CHECK (cadence IN ('every-session', 'every-second', 'milestones', 'on-choice')),
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    at TEXT NOT NULL,
    CHECK (target IS NOT NULL OR target_on IS NULL)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX measure_plan_by_episode ON measure_plan (episode_id)',
  ...writeOnce('measure_plan', 'id = NEW.id'),
];

/** Measures: what is read of notes, what was entered beside them, and what was settled for an episode. */
export const measures: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
