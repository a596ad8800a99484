import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const refuse = `SELECT RAISE(ABORT, 'signed-record-is-fixed')`;

/**
 * A row of these tables is written once. The BEFORE INSERT guard is needed beside those on UPDATE and DELETE:
 * INSERT OR REPLACE removes a row without asking a DELETE trigger.
 */
export function writeOnce(table: string, sameRow: string): readonly string[] {
  return [
    `CREATE TRIGGER ${table}_never_updated BEFORE UPDATE ON ${table} BEGIN ${refuse}; END`,
    `CREATE TRIGGER ${table}_never_deleted BEFORE DELETE ON ${table} BEGIN ${refuse}; END`,
    `CREATE TRIGGER ${table}_never_replaced BEFORE INSERT ON ${table}
      WHEN EXISTS (SELECT 1 FROM ${table} WHERE ${sameRow}) BEGIN ${refuse}; END`,
  ];
}

const isSigned = (noteId: string) => `EXISTS (SELECT 1 FROM note WHERE id = ${noteId} AND state = 'signed')`;
const isSessionSigned = (sessionId: string) =>
  `EXISTS (SELECT 1 FROM note WHERE session_id = ${sessionId} AND state = 'signed')`;

const statements: readonly string[] = [
  ...writeOnce('note_version', 'id = NEW.id OR (note_id = NEW.note_id AND number = NEW.number)'),
  ...writeOnce(
    'measurement',
    `id = NEW.id OR
      (note_version_id = NEW.note_version_id AND measure = NEW.measure AND timing = NEW.timing)`,
  ),
  ...writeOnce('handout', 'id = NEW.id OR rowid = NEW.rowid'),
  ...writeOnce('handout_delivery', 'id = NEW.id'),
  ...writeOnce('audit', 'sequence = NEW.sequence'),

  `CREATE TRIGGER note_signed_never_updated BEFORE UPDATE ON note WHEN OLD.state = 'signed' BEGIN ${refuse}; END`,
  `CREATE TRIGGER note_never_deleted BEFORE DELETE ON note BEGIN ${refuse}; END`,
  `CREATE TRIGGER note_never_replaced BEFORE INSERT ON note
    WHEN EXISTS (SELECT 1 FROM note WHERE id = NEW.id OR session_id = NEW.session_id) BEGIN ${refuse}; END`,
  `CREATE TRIGGER note_signed_has_version BEFORE UPDATE OF state ON note
    WHEN NEW.state = 'signed' AND NOT EXISTS (SELECT 1 FROM note_version WHERE note_id = OLD.id) BEGIN ${refuse}; END`,

  `CREATE TRIGGER note_draft_not_after_signing BEFORE INSERT ON note_draft WHEN ${isSigned('NEW.note_id')}
    BEGIN ${refuse}; END`,
  `CREATE TRIGGER note_draft_not_changed_after_signing BEFORE UPDATE ON note_draft
    WHEN ${isSigned('OLD.note_id')} OR ${isSigned('NEW.note_id')} BEGIN ${refuse}; END`,

  `CREATE TRIGGER session_signed_never_updated BEFORE UPDATE ON session WHEN ${isSessionSigned('OLD.id')}
    BEGIN ${refuse}; END`,
  `CREATE TRIGGER session_never_deleted BEFORE DELETE ON session BEGIN ${refuse}; END`,
  `CREATE TRIGGER session_never_replaced BEFORE INSERT ON session
    WHEN EXISTS (SELECT 1 FROM session WHERE id = NEW.id) BEGIN ${refuse}; END`,
];

/** Triggers that keep signed notes, their numbers, given handouts and the audit trail as they are. */
export const fixedRecords: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
