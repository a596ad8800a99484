import { countHeld, listMerges, newestMergeOf } from '#db/queries/merges.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { MergeSide, MergeView } from '#domain/contract/merges.ts';
import type { QueryContext } from '../context.ts';
import { getClient } from './read-clients.ts';

/** Two records side by side. */
export async function compareClients(
  context: QueryContext,
  { clientId, otherId }: { readonly clientId: string; readonly otherId: string },
): Promise<{ kept: MergeSide; other: MergeSide }> {
  const kept = await sideOf(context, clientId);
  const other = await sideOf(context, otherId);
  if (kept.record.id === other.record.id) throw new AppError('same-record');
  return { kept, other };
}

async function sideOf(context: QueryContext, clientId: string): Promise<MergeSide> {
  const record = await getClient(context, { clientId });
  return { record, held: await countHeld(context.read, record.id) };
}

export async function listClientMerges(
  { read }: QueryContext,
  { clientId }: { readonly clientId: string },
): Promise<{ merges: MergeView[] }> {
  const rows = await listMerges(read, clientId);
  const newest = rows[0] && (await newestMergeOf(read, rows[0].keptId));
  return {
    merges: rows.map(({ revision, revisionAfter, keptId: _kept, ...row }) => ({
      ...row,
      isNewest: row.mergeId === newest,
      wasEdited: revision !== revisionAfter,
    })),
  };
}
