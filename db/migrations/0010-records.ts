import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements: readonly string[] = [
  `CREATE TABLE practice (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL CHECK (name <> ''),
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    emergency_number TEXT NOT NULL,
    paper TEXT NOT NULL CHECK (paper IN ('a4', 'letter'))
  ) STRICT`,
  `CREATE TABLE therapist (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    credentials TEXT NOT NULL,
    techniques TEXT NOT NULL CHECK (json_valid(techniques)),
    created_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE client (
    id TEXT PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    status TEXT NOT NULL CHECK (status IN ('active', 'archived', 'deceased')),
    name TEXT NOT NULL CHECK (name <> ''),
    sort_key TEXT NOT NULL,
    search_key TEXT NOT NULL,
    preferred_name TEXT NOT NULL,
    pronouns TEXT NOT NULL,
    birth_date TEXT,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    emergency_name TEXT NOT NULL,
    emergency_phone TEXT NOT NULL,
    occupation TEXT NOT NULL,
    physician TEXT NOT NULL,
    referral_source TEXT NOT NULL,
    allergies TEXT NOT NULL,
    cautions TEXT NOT NULL,
    pressure_limit INTEGER CHECK (pressure_limit BETWEEN 1 AND 5),
    preferences TEXT NOT NULL,
    tags TEXT NOT NULL CHECK (json_valid(tags)),
    large_print INTEGER NOT NULL CHECK (large_print IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX client_by_name ON client (status, sort_key, id)',
  `CREATE TABLE episode (
    id TEXT PRIMARY KEY NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    complaint TEXT NOT NULL,
    onset TEXT NOT NULL,
    onset_is_approximate INTEGER NOT NULL CHECK (onset_is_approximate IN (0, 1)),
    onset_mode TEXT NOT NULL,
    mechanism TEXT NOT NULL,
    goals TEXT NOT NULL,
    plan TEXT NOT NULL,
    closed_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX episode_by_client ON episode (client_id)',
  `CREATE TABLE session (
    id TEXT PRIMARY KEY NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    episode_id TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    date TEXT NOT NULL,
    time TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX session_by_client ON session (client_id, date DESC)',
  'CREATE INDEX session_by_episode ON session (episode_id, date)',
  'CREATE INDEX session_by_date ON session (date)',
  `CREATE TABLE note (
    id TEXT PRIMARY KEY NOT NULL,
    session_id TEXT NOT NULL UNIQUE REFERENCES session (id) ON DELETE RESTRICT,
    state TEXT NOT NULL CHECK (state IN ('draft', 'signed', 'discarded')),
    pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    techniques TEXT NOT NULL CHECK (json_valid(techniques)),
    has_open_flag INTEGER NOT NULL CHECK (has_open_flag IN (0, 1))
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX note_drafts ON note (state) WHERE state = 'draft'`,
  `CREATE TABLE note_draft (
    note_id TEXT PRIMARY KEY NOT NULL REFERENCES note (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    body TEXT NOT NULL CHECK (json_valid(body)),
    saved_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE note_version (
    id TEXT PRIMARY KEY NOT NULL,
    note_id TEXT NOT NULL REFERENCES note (id) ON DELETE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 1),
    body TEXT NOT NULL CHECK (json_valid(body)),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    previous_hash TEXT NOT NULL,
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    signer_name TEXT NOT NULL CHECK (signer_name <> ''),
    signer_credentials TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    UNIQUE (note_id, number)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE measurement (
    id TEXT PRIMARY KEY NOT NULL,
    note_version_id TEXT NOT NULL REFERENCES note_version (id) ON DELETE RESTRICT,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    episode_id TEXT NOT NULL REFERENCES episode (id) ON DELETE RESTRICT,
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    measure TEXT NOT NULL CHECK (measure IN ('pain')),
    timing TEXT NOT NULL CHECK (timing IN ('before', 'after')),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    UNIQUE (note_version_id, measure, timing)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX measurement_by_episode ON measurement (episode_id, measure)',
  `CREATE TABLE handout (
    id TEXT PRIMARY KEY NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    note_id TEXT NOT NULL REFERENCES note (id) ON DELETE RESTRICT,
    language TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (json_valid(choice)),
    blocks TEXT NOT NULL CHECK (json_valid(blocks)),
    pages INTEGER NOT NULL CHECK (pages >= 1),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    created_at TEXT NOT NULL,
    pdf BLOB NOT NULL
  ) STRICT`,
  'CREATE INDEX handout_by_client ON handout (client_id, created_at DESC)',
  `CREATE TABLE handout_delivery (
    id TEXT PRIMARY KEY NOT NULL,
    handout_id TEXT NOT NULL REFERENCES handout (id) ON DELETE RESTRICT,
    way TEXT NOT NULL CHECK (way IN ('printed', 'saved')),
    printer TEXT,
    copies INTEGER NOT NULL CHECK (copies >= 1),
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX handout_delivery_by_handout ON handout_delivery (handout_id)',
  `CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value))
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    actor_id TEXT,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT
  ) STRICT`,
];

/** The first schema: practice, clients, episodes, sessions with their notes, measures, handouts, audit. */
export const records: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
