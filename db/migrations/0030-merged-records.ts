import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements: readonly string[] = [
  // Null: the client's own record. Otherwise the record it was merged into, which is never merged itself.
  'ALTER TABLE client ADD COLUMN merged_into TEXT REFERENCES client (id) ON DELETE RESTRICT',
  'CREATE INDEX client_by_record ON client (merged_into) WHERE merged_into IS NOT NULL',
  `CREATE TABLE client_merge (
    id TEXT PRIMARY KEY NOT NULL,
    kept_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    merged_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT CHECK (merged_id <> kept_id),
    moved_ids TEXT NOT NULL CHECK (json_valid(moved_ids)),
    fields_before TEXT NOT NULL CHECK (json_valid(fields_before)),
    revision_after INTEGER NOT NULL CHECK (revision_after >= 1),
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    merged_at TEXT NOT NULL,
    undone_at TEXT
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX client_merge_by_kept ON client_merge (kept_id)',
];

/**
 * Two records of one person become one by a link. No session, note or file is rewritten: signed ones could not be,
 * and undoing the merge takes the link away again.
 */
export const mergedRecords: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
