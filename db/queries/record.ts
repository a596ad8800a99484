import { type Expression, type SqlBool, sql } from 'kysely';

/** The record that a client's row belongs to now: its own or the one it was merged into. */
function recordOf(clientId: string): Expression<string> {
  return sql<string>`coalesce((SELECT own.merged_into FROM client AS own WHERE own.id = ${clientId}), ${clientId})`;
}

/**
 * Whether a row belongs to a client's record: it stands under the id of the record or under that of one merged into
 * it. Every read of a client's rows asks so, and may ask by any id of the record: a note that was opened before a
 * merge still finds everything. `column` is the row's client id, e.g. `session.client_id`.
 */
export function inRecord(column: string, clientId: string): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} IN (
    SELECT ${recordOf(clientId)} UNION ALL SELECT id FROM client WHERE merged_into = ${recordOf(clientId)})`;
}

/** The row of the record itself: the client's own or that of the record it was merged into. */
export function isRecordOf(column: string, clientId: string): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} = ${recordOf(clientId)}`;
}
