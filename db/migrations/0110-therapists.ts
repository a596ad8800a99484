import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements: readonly string[] = [
  `ALTER TABLE therapist ADD COLUMN role TEXT NOT NULL DEFAULT 'therapist'
    CHECK (role IN ('owner', 'therapist'))`,
  'ALTER TABLE therapist ADD COLUMN is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))',
  `ALTER TABLE therapist ADD COLUMN started_at TEXT NOT NULL DEFAULT ''`,
  'ALTER TABLE therapist ADD COLUMN ended_at TEXT CHECK ((ended_at IS NULL) = (is_active = 1))',
  `UPDATE therapist SET started_at = created_at,
    role = CASE WHEN id = (SELECT min(id) FROM therapist) THEN 'owner' ELSE 'therapist' END`,
  // Whatever goes wrong above it: a practice without an owner could never get one again.
  `CREATE TRIGGER therapist_last_owner_stays BEFORE UPDATE ON therapist
    WHEN OLD.role = 'owner' AND OLD.is_active = 1 AND NOT (NEW.role = 'owner' AND NEW.is_active = 1)
      AND NOT EXISTS (SELECT 1 FROM therapist WHERE id <> OLD.id AND role = 'owner' AND is_active = 1)
    BEGIN SELECT RAISE(ABORT, 'last-owner'); END`,
  // Names stand on signed notes and in the audit trail.
  `CREATE TRIGGER therapist_never_deleted BEFORE DELETE ON therapist
    BEGIN SELECT RAISE(ABORT, 'signed-record-is-fixed'); END`,
  `CREATE TRIGGER therapist_never_replaced BEFORE INSERT ON therapist
    WHEN EXISTS (SELECT 1 FROM therapist WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'signed-record-is-fixed'); END`,
];

/** Several therapists in one practice: what each may do, since when and until when. The first is its owner. */
export const therapists: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
