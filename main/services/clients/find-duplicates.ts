import { listComparable } from '#db/queries/merges.ts';
import {
  type Comparable,
  duplicateReasonsOf,
  findDuplicates as findPairs,
  prepare,
} from '#domain/clients/duplicates.ts';
import { type DuplicatePairView, mostDuplicates, type SimilarClient } from '#domain/contract/merges.ts';
import type { QueryContext } from '../context.ts';

/** The pairs worth a look. They are offered; nothing is merged here. */
export async function listDuplicates({ read }: QueryContext): Promise<{
  total: number;
  pairs: DuplicatePairView[];
}> {
  const clients = await listComparable(read);
  const byId = new Map(clients.map((client) => [client.id, client]));
  const found = findPairs(clients);
  const pairs = found.slice(0, mostDuplicates).flatMap(({ oneId, otherId, reasons }) => {
    const one = byId.get(oneId);
    const other = byId.get(otherId);
    return one && other ? [{ one: shown(one), other: shown(other), reasons: [...reasons] }] : [];
  });
  return { total: found.length, pairs };
}

type Wanted = Omit<Comparable, 'id'> & { readonly ownId: string | null };

/** Who may be the same person. `ownId` is no double of itself. */
export async function listSimilar(
  { read }: QueryContext,
  { ownId, ...wanted }: Wanted,
): Promise<{ similar: SimilarClient[] }> {
  const asked = prepare({ ...wanted, id: ownId ?? '' });
  const clients = await listComparable(read);
  const similar = clients.flatMap((client) => {
    const reasons = duplicateReasonsOf(asked, prepare(client));
    return reasons.length === 0 ? [] : [{ client: shown(client), reasons: [...reasons] }];
  });
  return { similar: similar.slice(0, mostDuplicates) };
}

function shown(client: Comparable) {
  return { ...client, phones: client.phones.filter((phone) => phone !== '') };
}
