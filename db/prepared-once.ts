import type SqliteDatabase from 'better-sqlite3';
import type { SqliteDatabase as KyselyDatabase } from 'kysely';

/** More than the program has; only lists of varying length make new ones. */
const statementsKept = 300;

/** Keeps statements as they were prepared: preparing one again costs about as much as running it. */
export function preparedOnce(database: SqliteDatabase.Database): KyselyDatabase {
  const known = new Map<string, SqliteDatabase.Statement<unknown[]>>();
  return {
    close: () => void database.close(),
    prepare: (sql) => {
      const found = known.get(sql);
      if (found !== undefined) return found;
      const statement = database.prepare<unknown[]>(sql);
      if (known.size >= statementsKept) known.clear();
      known.set(sql, statement);
      return statement;
    },
  };
}
