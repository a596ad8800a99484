import { type SqlBool, sql } from 'kysely';

/** Keeps the newest version of each note, where `note_version` is among the tables: what was corrected holds no more. */
export const isNewestVersion = sql<SqlBool>`note_version.number = (
  SELECT max(newest.number) FROM note_version AS newest WHERE newest.note_id = note_version.note_id)`;

/**
 * Keeps the version of each note that says what it says now: the original, the late entry or the last correction. The
 * kind is a literal, so that SQLite takes the index over these versions.
 */
export const isVersionThatHolds = sql<SqlBool>`note_version.kind <> 'addendum' AND note_version.number = (
  SELECT max(newest.number) FROM note_version AS newest
  WHERE newest.note_id = note_version.note_id AND newest.kind <> 'addendum')`;
