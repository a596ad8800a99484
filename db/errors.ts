import { AppError, type ErrorCode, errorCodes } from '#domain/contract/errors.ts';

/** Result codes of SQLite and of the file system that a therapist can do something about. */
const knownCodes: Readonly<Record<string, ErrorCode>> = {
  SQLITE_FULL: 'disk-full',
  SQLITE_READONLY: 'folder-not-writable',
  SQLITE_CANTOPEN: 'folder-not-writable',
  SQLITE_PERM: 'folder-not-writable',
  SQLITE_BUSY: 'vault-in-use',
  SQLITE_CORRUPT: 'vault-damaged',
  SQLITE_NOTADB: 'vault-damaged',
  SQLITE_IOERR: 'file-not-written',
  ENOSPC: 'disk-full',
  EACCES: 'folder-not-writable',
  EPERM: 'folder-not-writable',
  EROFS: 'folder-not-writable',
};

function isCode(text: string): text is ErrorCode {
  return (errorCodes as readonly string[]).includes(text);
}

/** The AppError behind an error of SQLite or of the disk: a refusal of a trigger by its code, or a state of the disk; else itself. */
export function toAppError(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const found = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (found === 'SQLITE_CONSTRAINT_TRIGGER' && isCode(error.message)) {
    return new AppError(error.message, { cause: error });
  }
  // SQLITE_IOERR_FSYNC and its like are kinds of SQLITE_IOERR.
  const primary = found.split('_').slice(0, 2).join('_');
  const code = knownCodes[found] ?? knownCodes[primary];
  return code ? new AppError(code, { cause: error }) : error;
}
