import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements: readonly string[] = [
  // Where the therapist was in a draft: names and numbers, gone with the draft when it is signed.
  `ALTER TABLE note_draft ADD COLUMN place TEXT NOT NULL DEFAULT ''
    CHECK (length(CAST(place AS BLOB)) <= 200 AND (place = '' OR json_valid(place)))`,
  // Who wants the speed of the own notes to be counted. Off is no row.
  `CREATE TABLE speed_meter (
    therapist_id TEXT PRIMARY KEY NOT NULL REFERENCES therapist (id) ON DELETE RESTRICT
  ) STRICT, WITHOUT ROWID`,
  // No client, no note, no day: nothing here leads back into the record.
  `CREATE TABLE speed_meter_note (
    therapist_id TEXT NOT NULL REFERENCES speed_meter (therapist_id) ON DELETE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 1),
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    interactions INTEGER NOT NULL CHECK (interactions >= 0),
    sections TEXT NOT NULL CHECK (json_valid(sections)),
    PRIMARY KEY (therapist_id, number)
  ) STRICT, WITHOUT ROWID`,
];

/** The cursor that a crash gives back, and a therapist's own measure of writing. */
export const placeAndPace: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
