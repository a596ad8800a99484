import { type SqlBool, sql } from 'kysely';

/** Keeps the newest version of each note, where `note_version` is among the tables: what was corrected holds no more. */
export const isNewestVersion = sql<SqlBool>`note_version.number = (
  SELECT max(newest.number) FROM note_version AS newest WHERE newest.note_id = note_version.note_id)`;
