import { AppError } from '#domain/contract/errors.ts';

const fullCodes = new Set(['ENOSPC', 'EDQUOT']);
const notWritableCodes = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'ENOENT', 'ELOOP']);

/** The system's own code of a failed file call, such as ENOSPC. */
export function systemErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Turns a failed write into what the window can explain. An error that is already ours stays as it is. */
export function toWriteError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = systemErrorCode(error) ?? '';
  if (fullCodes.has(code)) return new AppError('disk-full', { cause: error });
  if (notWritableCodes.has(code)) return new AppError('folder-not-writable', { cause: error });
  return new AppError('file-not-written', { cause: error });
}
