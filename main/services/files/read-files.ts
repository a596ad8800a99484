import { countFiles, type FileWindow, findFile, findPiece, listFiles } from '#db/queries/files.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { FileView } from '#domain/contract/files.ts';
import type { QueryContext } from '../context.ts';

export async function listClientFiles(
  { read }: QueryContext,
  window: FileWindow,
): Promise<{ total: number; removed: number; rows: FileView[] }> {
  const { kept, removed } = await countFiles(read, window.clientId);
  const rows = await listFiles(read, window);
  return { total: window.isRemoved ? removed : kept, removed, rows };
}

export async function getFile(
  { read }: QueryContext,
  { fileId }: { readonly fileId: string },
): Promise<FileView> {
  const file = await findFile(read, fileId);
  if (!file) throw new AppError('not-found');
  return file;
}

export async function getPiece(
  { read }: QueryContext,
  { fileId, number }: { readonly fileId: string; readonly number: number },
): Promise<{ bytes: Uint8Array }> {
  const bytes = await findPiece(read, fileId, number);
  if (!bytes) throw new AppError('not-found');
  return { bytes };
}
