import { findFile, isSessionOf, updateFile } from '#db/queries/files.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { MethodInput } from '#domain/contract/table.ts';
import type { CommandContext } from '../context.ts';

/** Says what a file shows and which session it belongs to. */
export async function describeFile(
  { read, write }: CommandContext,
  { fileId, caption, sessionId }: MethodInput<'files.describe'>,
): Promise<Record<string, never>> {
  const file = await findFile(read, fileId);
  if (!file) throw new AppError('not-found');
  // A record that was merged meanwhile keeps the session it had.
  const isNew = sessionId !== null && sessionId !== file.sessionId;
  if (isNew && !(await isSessionOf(read, file.clientId, sessionId))) throw new AppError('not-found');
  await updateFile(write, fileId, { caption, session_id: sessionId });
  return {};
}

/** Sets a file aside, or brings it back: a mark, since a record loses nothing. */
export async function setFileRemoved(
  { write, ports }: CommandContext,
  { fileId, isRemoved }: MethodInput<'files.setRemoved'>,
): Promise<Record<string, never>> {
  const isChanged = await updateFile(write, fileId, { removed_at: isRemoved ? ports.clock.now() : null });
  if (!isChanged) throw new AppError('not-found');
  return {};
}
