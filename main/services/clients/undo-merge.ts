import { findClient, updateClient } from '#db/queries/clients.ts';
import { findMerge, followRevision, markUndone, moveClients, newestMergeOf } from '#db/queries/merges.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { CommandContext } from '../context.ts';

type Undone = { keptId: string; mergedId: string; areFieldsRestored: boolean };

/** Takes the link away again. Merges are undone in turn, the newest first: a later one stands on this one. */
export async function undoMerge(
  { read, write, ports }: CommandContext,
  { mergeId }: { readonly mergeId: string },
): Promise<Undone> {
  const merge = await findMerge(read, mergeId);
  if (!merge) throw new AppError('not-found');
  const { keptId, mergedId, movedIds } = merge;
  if ((await newestMergeOf(read, keptId)) !== mergeId) throw new AppError('later-merge-stands');
  const kept = await findClient(read, keptId);
  if (!kept) throw new AppError('vault-damaged');
  const at = ports.clock.now();
  await moveClients(write, [mergedId], null);
  const others = movedIds.filter((id) => id !== mergedId);
  if (others.length > 0) await moveClients(write, others, mergedId);
  await markUndone(write, mergeId, at);
  const areFieldsRestored =
    kept.revision === merge.revisionAfter &&
    (await updateClient(write, { id: keptId, revision: kept.revision, at }, merge.fieldsBefore));
  if (areFieldsRestored) {
    const before = merge.revisionAfter - 1;
    await followRevision(write, keptId, kept.revision + 1 - before);
  }
  return { keptId, mergedId, areFieldsRestored };
}
