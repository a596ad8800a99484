import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { refuse, writeOnce } from './0020-fixed-records.ts';

const isSigned = (noteId: string) => `EXISTS (SELECT 1 FROM note WHERE id = ${noteId} AND state = 'signed')`;

const statements: readonly string[] = [
  // A note has one beginning, number 1; whatever has a later number adds to it or corrects it.
  `ALTER TABLE note_version ADD COLUMN kind TEXT NOT NULL DEFAULT 'original'
    CHECK (kind IN ('original', 'late-entry', 'addendum', 'correction')
      AND (number = 1) = (kind IN ('original', 'late-entry')))`,
  `ALTER TABLE note_version ADD COLUMN reason TEXT NOT NULL DEFAULT ''
    CHECK ((kind = 'original') = (reason = ''))`,
  // What an addendum adds. The body beside it is that of the version before: an addendum changes nothing.
  `ALTER TABLE note_version ADD COLUMN words TEXT NOT NULL DEFAULT ''
    CHECK ((kind = 'addendum') = (words <> ''))`,
  `CREATE TRIGGER note_version_in_order BEFORE INSERT ON note_version
    WHEN NEW.number > 1 AND NOT (${isSigned('NEW.note_id')} AND NEW.number =
      (SELECT max(number) + 1 FROM note_version WHERE note_id = NEW.note_id)) BEGIN ${refuse}; END`,
  // Why a note is begun later than its session, until it is signed.
  `ALTER TABLE note_draft ADD COLUMN late_reason TEXT NOT NULL DEFAULT ''`,
  // What lists show of a corrected note. The row of the note itself stays as it was signed.
  `CREATE TABLE corrected_facts (
    note_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 1),
    pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    techniques TEXT NOT NULL CHECK (json_valid(techniques)),
    has_open_flag INTEGER NOT NULL CHECK (has_open_flag IN (0, 1)),
    PRIMARY KEY (note_id, number),
    FOREIGN KEY (note_id, number) REFERENCES note_version (note_id, number) ON DELETE RESTRICT
  ) STRICT, WITHOUT ROWID`,
  ...writeOnce('corrected_facts', 'note_id = NEW.note_id AND number = NEW.number'),
  // An addendum or a correction while it is written; a correction has a body of its own.
  `CREATE TABLE amendment (
    note_id TEXT PRIMARY KEY NOT NULL REFERENCES note (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('addendum', 'correction')),
    reason TEXT NOT NULL,
    words TEXT NOT NULL CHECK (kind = 'addendum' OR words = ''),
    body TEXT CHECK (json_valid(body) AND (kind = 'correction') = (body IS NOT NULL)),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    therapist_id TEXT NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT,
    begun_on TEXT NOT NULL,
    saved_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TRIGGER amendment_only_of_signed BEFORE INSERT ON amendment WHEN NOT ${isSigned('NEW.note_id')}
    BEGIN ${refuse}; END`,
  `CREATE TRIGGER amendment_keeps_its_note BEFORE UPDATE OF note_id, kind ON amendment BEGIN ${refuse}; END`,
];

/** Addenda, corrections and late entries: further versions of a signed note, and what is still written of one. */
export const amendments: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
