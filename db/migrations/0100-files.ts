import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { writeOnce } from './0020-fixed-records.ts';

const refuse = `SELECT RAISE(ABORT, 'signed-record-is-fixed')`;

const fixedColumns = 'id, client_id, name, kind, media_type, bytes, sha256, added_by, added_at';

const statements: readonly string[] = [
  `CREATE TABLE file (
    id TEXT PRIMARY KEY NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    session_id TEXT REFERENCES session (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('image', 'pdf', 'text')),
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes BETWEEN 1 AND 26214400),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    caption TEXT NOT NULL,
    added_by TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    added_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX file_by_client ON file (client_id, added_at DESC)',
  // Pieces, so that the middle of a long content is reached without reading what stands before it.
  `CREATE TABLE file_content (
    file_id TEXT NOT NULL REFERENCES file (id) ON DELETE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 0),
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 524288),
    UNIQUE (file_id, number)
  ) STRICT`,
  // Only the caption, the session it belongs to and the mark of removal change.
  `CREATE TRIGGER file_never_rewritten BEFORE UPDATE OF ${fixedColumns} ON file BEGIN ${refuse}; END`,
  `CREATE TRIGGER file_never_deleted BEFORE DELETE ON file BEGIN ${refuse}; END`,
  `CREATE TRIGGER file_never_replaced BEFORE INSERT ON file
    WHEN EXISTS (SELECT 1 FROM file WHERE id = NEW.id) BEGIN ${refuse}; END`,
  // Asked before, for the whole record; this holds whatever comes at the same time.
  `CREATE TRIGGER file_has_room BEFORE INSERT ON file
    WHEN (SELECT count(*) FROM file WHERE client_id = NEW.client_id) >= 2000
    BEGIN SELECT RAISE(ABORT, 'too-many-files'); END`,
  ...writeOnce('file_content', 'rowid = NEW.rowid OR (file_id = NEW.file_id AND number = NEW.number)'),
  `CREATE TABLE contact (
    id TEXT PRIMARY KEY NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    date TEXT NOT NULL,
    time TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    way TEXT NOT NULL CHECK (way IN ('phone', 'message', 'letter', 'in-person')),
    words TEXT NOT NULL CHECK (words <> ''),
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    noted_at TEXT NOT NULL,
    replaces TEXT UNIQUE REFERENCES contact (id) ON DELETE RESTRICT
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX contact_by_client ON contact (client_id, date DESC)',
  ...writeOnce('contact', 'id = NEW.id OR (replaces IS NOT NULL AND replaces = NEW.replaces)'),
  // Who printed or saved a document stands in the audit trail; the timeline asks there.
  `CREATE INDEX audit_of_documents ON audit (entity_id, at) WHERE entity = 'document'`,
  `CREATE INDEX audit_of_handouts ON audit (entity_id) WHERE entity = 'handout'`,
];

/** Files kept in the store, and calls noted between sessions. */
export const keptFiles: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
