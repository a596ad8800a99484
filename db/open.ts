import { closeSync, existsSync, openSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { Kysely } from 'kysely';
import { AppError } from '#domain/contract/errors.ts';
import type { Reader, ReadWrite } from './database.ts';
import { BacknoteDialect } from './dialect.ts';
import { toAppError } from './errors.ts';
import { migrate } from './migrate.ts';
import { applicationId, latestSchema } from './migrations/index.ts';
import { applyPragmas } from './pragmas.ts';
import type { Tables } from './schema/tables.ts';
import { bringWordsUpToDate } from './search/up-to-date.ts';

export type OpenOptions = {
  readonly file: string;
  /** 32 bytes. They are handed to SQLCipher as a raw key and never stand in a path or in SQL. */
  readonly key: Uint8Array;
  /** `create`: the file must not exist yet. `open`: it must. */
  readonly mode: 'create' | 'open';
  /** A build of the SQLite addon for this runtime; without one the package's own is taken. */
  readonly nativeBinding?: string;
};

export type Store = {
  readonly read: Reader;
  /** Runs `work` in one transaction; nothing stays of it when it throws. */
  readonly transact: <Result>(work: (transaction: ReadWrite) => Promise<Result>) => Promise<Result>;
  /** Folds the journal into the file and closes it. */
  readonly close: () => Promise<void>;
};

/** Opens the encrypted database and brings its schema up to date. Errors: see db/errors.ts and vault-too-new. */
export async function openStore(options: OpenOptions): Promise<Store> {
  const database = connect(options);
  try {
    requireKnownSchema(database);
    const kysely = new Kysely<Tables>({ dialect: new BacknoteDialect(database) });
    await migrate(database, kysely, options.file);
    await bringWordsUpToDate(kysely);
    return storeOf(database, kysely);
  } catch (error) {
    // An unclosed connection would keep the file locked for the next try.
    database.close();
    throw toAppError(error);
  }
}

function connect({ file, key, mode, nativeBinding }: OpenOptions): SqliteDatabase.Database {
  if (mode === 'open' && !existsSync(file)) throw new AppError('vault-damaged');
  let database: SqliteDatabase.Database;
  try {
    // Made by us first, for its owner only: SQLite gives its journal the rights that the file has.
    if (mode === 'create') closeSync(openSync(file, 'wx', 0o600));
    database = new SqliteDatabase(file, { timeout: 1_000, ...(nativeBinding ? { nativeBinding } : {}) });
  } catch (error) {
    throw toAppError(error);
  }
  try {
    database.pragma(`cipher='sqlcipher'`);
    database.pragma('legacy=4');
    const secret = Buffer.concat([Buffer.from('raw:'), key]);
    database.key(secret);
    secret.fill(0);
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    applyPragmas(database);
    return database;
  } catch (error) {
    database.close();
    throw toAppError(error);
  }
}

function requireKnownSchema(database: SqliteDatabase.Database): void {
  const found = database.pragma('user_version', { simple: true }) as number;
  const owner = database.pragma('application_id', { simple: true }) as number;
  const { tables } = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as {
    tables: number;
  };
  if (found > latestSchema) throw new AppError('vault-too-new');
  if (tables > 0 && owner !== applicationId) throw new AppError('vault-not-recognised');
}

// The only place where writing is taken away from a connection: by its type.
function readOnly(kysely: Kysely<Tables>): Reader {
  return kysely as unknown as Reader;
}

function storeOf(database: SqliteDatabase.Database, kysely: Kysely<Tables>): Store {
  return {
    read: readOnly(kysely),
    transact: async (work) => {
      try {
        return await kysely.transaction().execute((write) => work({ read: readOnly(write), write }));
      } catch (error) {
        throw toAppError(error);
      }
    },
    close: async () => {
      if (!database.open) return;
      try {
        database.pragma('wal_checkpoint(TRUNCATE)');
      } catch {
        // With the disk full the journal stays beside the file, and the next opening folds it in.
      }
      await kysely.destroy();
    },
  };
}
