import { type Expression, type SqlBool, sql } from 'kysely';

/**
 * Whether a row belongs to a client's record: it stands under the client's own id or under that of a record merged
 * into it. Every read of a client's rows asks so. `column` is the row's client id, e.g. `session.client_id`.
 */
export function inRecord(column: string, clientId: string): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} IN (
    SELECT ${clientId} UNION ALL SELECT id FROM client WHERE merged_into = ${clientId})`;
}
