import { type Expression, type SqlBool, sql } from 'kysely';

/** Whether a column is one of many ids. The list is one value, so that the statement is the same however long it is. */
export function isOneOf(column: string, ids: readonly string[]): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}
