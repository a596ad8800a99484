import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Words of these are found; each kind has an index of its own, so that one never reads through another. */
const kinds = ['note', 'handout', 'file', 'contact'] as const;

const clientChanged = (id: string) =>
  `INSERT INTO client_change (id, sequence)
    VALUES (${id}, (SELECT coalesce(max(sequence), 0) + 1 FROM client_change))
    ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence;`;

const statements: readonly string[] = [
  // One row: the version of the texts in the word indexes. See db/search/up-to-date.ts.
  `CREATE TABLE search_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL
  ) STRICT`,
  'INSERT INTO search_state (id, version) VALUES (1, 0)',
  // Where the words of a row stand in the index of its kind. Positions rise with day and time of what they stand for.
  `CREATE TABLE search_entry (
    kind TEXT NOT NULL CHECK (kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})),
    position INTEGER NOT NULL,
    source_id TEXT NOT NULL,
    PRIMARY KEY (kind, position),
    UNIQUE (kind, source_id)
  ) STRICT, WITHOUT ROWID`,
  ...kinds.flatMap((kind) => [
    // Without content: the words stand in the records, and what is shown of them is read there.
    `CREATE VIRTUAL TABLE search_${kind} USING fts5 (
      words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
    )`,
    // The cipher keeps 80 bytes of each page of 4096: a larger leaf would take two.
    `INSERT INTO search_${kind} (search_${kind}, rank) VALUES ('pgsz', 3960)`,
  ]),
  // Which records the index of names in memory has to read again; see db/search/client-index.ts.
  `CREATE TABLE client_change (
    id TEXT PRIMARY KEY NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    sequence INTEGER NOT NULL UNIQUE
  ) STRICT, WITHOUT ROWID`,
  'INSERT INTO client_change (id, sequence) SELECT id, row_number() OVER (ORDER BY id) FROM client',
  // The list of clients is counted and walked without looking into the records.
  'CREATE INDEX client_in_list ON client (status, sort_key, id) WHERE merged_into IS NULL',
  `CREATE TRIGGER client_change_added AFTER INSERT ON client BEGIN ${clientChanged('NEW.id')} END`,
  `CREATE TRIGGER client_change_edited AFTER UPDATE ON client BEGIN ${clientChanged('NEW.id')} END`,
  `CREATE TRIGGER client_change_merged AFTER UPDATE OF merged_into ON client
    WHEN NEW.merged_into IS NOT NULL BEGIN ${clientChanged('NEW.merged_into')} END`,
  `CREATE TRIGGER client_change_parted AFTER UPDATE OF merged_into ON client
    WHEN OLD.merged_into IS NOT NULL BEGIN ${clientChanged('OLD.merged_into')} END`,
  `CREATE TRIGGER client_change_seen AFTER INSERT ON session BEGIN ${clientChanged('NEW.client_id')} END`,
  `CREATE TRIGGER client_change_moved AFTER UPDATE OF date, client_id ON session
    BEGIN ${clientChanged('NEW.client_id')} END`,
];

/** Indexes of the words in notes, handouts, files and calls, and what changed among the clients. */
export const search: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
