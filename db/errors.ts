import { AppError, type ErrorCode, errorCodes } from '#domain/contract/errors.ts';

/** SQLite's result codes that a therapist can do something about. */
const codesBySqlite: Readonly<Record<string, ErrorCode>> = {
  SQLITE_FULL: 'disk-full',
  SQLITE_READONLY: 'folder-not-writable',
  SQLITE_CANTOPEN: 'folder-not-writable',
  SQLITE_PERM: 'folder-not-writable',
  SQLITE_BUSY: 'vault-in-use',
  SQLITE_CORRUPT: 'vault-damaged',
  SQLITE_NOTADB: 'vault-damaged',
  SQLITE_IOERR: 'file-not-written',
};

function isCode(text: string): text is ErrorCode {
  return (errorCodes as readonly string[]).includes(text);
}

/** The AppError behind an error of SQLite: a refusal of a trigger by its code, or a state of the disk; else itself. */
export function toAppError(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const sqliteCode = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (sqliteCode === 'SQLITE_CONSTRAINT_TRIGGER' && isCode(error.message)) {
    return new AppError(error.message, { cause: error });
  }
  const primary = sqliteCode.split('_').slice(0, 2).join('_');
  const code = codesBySqlite[sqliteCode] ?? codesBySqlite[primary];
  return code ? new AppError(code, { cause: error }) : error;
}
