import { SqliteAdapter, SqliteDialect } from 'kysely';

/** SQLite can roll back DDL; saying so makes Kysely run every migration in a transaction. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

export class BacknoteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}
