import { findEntry, insertEntryWithdrawal } from '#db/queries/measure-entries.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { MethodInput } from '#domain/contract/table.ts';
import type { CommandContext } from '../context.ts';
import { keepEntries } from './keep-entries.ts';

/** Keeps what was typed in. Errors: as keepEntries. */
export async function enterMeasures(
  context: CommandContext,
  input: MethodInput<'measures.enter'>,
): Promise<{ entryIds: string[] }> {
  return { entryIds: [...(await keepEntries(context, { ...input, intakeId: null }))] };
}

/** Marks an entry as a mistake for good. Errors: not-found, changed-elsewhere, reason-missing. */
export async function withdrawEntry(
  { read, write, ports, therapistId }: CommandContext,
  { entryId, reason }: MethodInput<'measures.withdraw'>,
): Promise<{ entryId: string }> {
  const entry = await findEntry(read, entryId);
  if (!entry) throw new AppError('not-found');
  if (entry.withdrawal !== null) throw new AppError('changed-elsewhere');
  if (reason === '') throw new AppError('reason-missing', { fields: { reason: 'reason-missing' } });
  await insertEntryWithdrawal(write, { entryId, reason, therapistId, at: ports.clock.now() });
  return { entryId };
}
