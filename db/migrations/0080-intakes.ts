import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const refuse = `SELECT RAISE(ABORT, 'signed-record-is-fixed')`;

const statements: readonly string[] = [
  `CREATE TABLE intake (
    id TEXT PRIMARY KEY NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE RESTRICT,
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    status TEXT NOT NULL CHECK (status IN ('open', 'submitted', 'accepted', 'set-aside')),
    language TEXT NOT NULL CHECK (language IN ('en', 'es')),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    started_at TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    submitted_at TEXT,
    closed_at TEXT,
    closed_by TEXT REFERENCES therapist (id) ON DELETE RESTRICT,
    accepted TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(accepted)),
    CHECK (status IN ('open', 'set-aside') OR submitted_at IS NOT NULL),
    CHECK ((closed_at IS NULL) = (status IN ('open', 'submitted'))),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL))
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX intake_by_client ON intake (client_id, started_at DESC)',
  `CREATE INDEX intake_to_review ON intake (status) WHERE status = 'submitted'`,
  // What a client handed in is the client's word: it stays as it was, whatever the record takes from it.
  `CREATE TRIGGER intake_answers_stay BEFORE UPDATE ON intake
    WHEN OLD.status <> 'open' AND (NEW.answers <> OLD.answers OR NEW.revision <> OLD.revision
      OR NEW.submitted_at IS NOT OLD.submitted_at OR NEW.status = 'open')
    BEGIN ${refuse}; END`,
  `CREATE TRIGGER intake_closed_never_updated BEFORE UPDATE ON intake WHEN OLD.closed_at IS NOT NULL
    BEGIN ${refuse}; END`,
  `CREATE TRIGGER intake_whose_never_changed BEFORE UPDATE OF id, client_id, therapist_id, started_at ON intake
    BEGIN ${refuse}; END`,
  `CREATE TRIGGER intake_never_deleted BEFORE DELETE ON intake BEGIN ${refuse}; END`,
  `CREATE TRIGGER intake_never_replaced BEFORE INSERT ON intake
    WHEN EXISTS (SELECT 1 FROM intake WHERE id = NEW.id) BEGIN ${refuse}; END`,
];

/** What clients filled in on this computer, before and after a therapist looked at it. */
export const intakes: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
