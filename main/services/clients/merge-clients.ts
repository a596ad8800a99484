import { clientExists, findClient, updateClient } from '#db/queries/clients.ts';
import { insertMerge, listMemberIds, moveClients } from '#db/queries/merges.ts';
import type { ClientFields } from '#domain/clients/client.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { CommandContext } from '../context.ts';
import { requireNotInFuture } from '../dates.ts';

type MergeInput = {
  readonly keptId: string;
  readonly keptRevision: number;
  readonly otherId: string;
  readonly otherRevision: number;
  readonly fields: ClientFields;
};

/** Links one record to another. Both must be as they were when the therapist compared them. */
export async function mergeClients(
  { read, write, ports, therapistId }: CommandContext,
  { keptId, keptRevision, otherId, otherRevision, fields }: MergeInput,
): Promise<{ mergeId: string; revision: number }> {
  requireNotInFuture(fields.birthDate, 'fields.birthDate', ports.clock);
  if (keptId === otherId) throw new AppError('same-record');
  if (!(await clientExists(read, keptId)) || !(await clientExists(read, otherId))) {
    throw new AppError('not-found');
  }
  const kept = await findClient(read, keptId);
  const other = await findClient(read, otherId);
  // A record that was merged meanwhile answers under another id.
  const areUnchanged =
    kept?.id === keptId &&
    kept.revision === keptRevision &&
    other?.id === otherId &&
    other.revision === otherRevision;
  if (!areUnchanged) throw new AppError('changed-elsewhere');
  const at = ports.clock.now();
  if (!(await updateClient(write, { id: keptId, revision: keptRevision, at }, fields))) {
    throw new AppError('changed-elsewhere');
  }
  const movedIds = await listMemberIds(read, otherId);
  await moveClients(write, movedIds, keptId);
  const mergeId = ports.ids.next();
  const revision = keptRevision + 1;
  await insertMerge(
    write,
    { id: mergeId, keptId, mergedId: otherId, movedIds, fieldsBefore: kept.fields, revisionAfter: revision },
    { therapistId, at },
  );
  return { mergeId, revision };
}
