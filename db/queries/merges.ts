import { z } from 'zod';
import type { ClientFields } from '#domain/clients/client.ts';
import { clientFields } from '#domain/clients/client.ts';
import type { Comparable } from '#domain/clients/duplicates.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn, textList } from '../schema/json.ts';
import { inRecord, isRecordOf } from './record.ts';

const fieldsColumn = jsonColumn(clientFields);
const phonesColumn = jsonColumn(z.array(z.object({ number: z.string() })));

/** What tells people apart, of every record. Merged ones are no records of their own. */
export async function listComparable(read: Reader): Promise<readonly Comparable[]> {
  const rows = await read
    .selectFrom('client')
    .where('merged_into', 'is', null)
    .select(['id', 'name', 'birth_date', 'phone', 'more_phones', 'email'])
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    birthDate: row.birth_date,
    // Most have one phone, and this is asked of every client at once.
    phones:
      row.more_phones === '[]'
        ? [row.phone]
        : [row.phone, ...phonesColumn.read(row.more_phones).map(({ number }) => number)],
    email: row.email,
  }));
}

/** Records merged into this one, with its own, which comes first. */
export async function listMemberIds(read: Reader, recordId: string): Promise<readonly string[]> {
  const rows = await read
    .selectFrom('client')
    .where('merged_into', '=', recordId)
    .select('id')
    .orderBy('id')
    .execute();
  return [recordId, ...rows.map(({ id }) => id)];
}

export async function moveClients(
  write: Writer,
  ids: readonly string[],
  recordId: string | null,
): Promise<void> {
  await write
    .updateTable('client')
    .set({ merged_into: recordId })
    .where('id', 'in', [...ids])
    .execute();
}

export type StoredMerge = {
  readonly id: string;
  readonly keptId: string;
  readonly mergedId: string;
  readonly movedIds: readonly string[];
  readonly fieldsBefore: ClientFields;
  readonly revisionAfter: number;
};

export async function insertMerge(
  write: Writer,
  merge: StoredMerge,
  by: { readonly therapistId: string; readonly at: string },
): Promise<void> {
  await write
    .insertInto('client_merge')
    .values({
      id: merge.id,
      kept_id: merge.keptId,
      merged_id: merge.mergedId,
      moved_ids: textList.write([...merge.movedIds]),
      fields_before: fieldsColumn.write(merge.fieldsBefore),
      revision_after: merge.revisionAfter,
      therapist_id: by.therapistId,
      merged_at: by.at,
      undone_at: null,
    })
    .execute();
}

/** A merge that stands. */
export async function findMerge(read: Reader, id: string): Promise<StoredMerge | undefined> {
  const row = await read
    .selectFrom('client_merge')
    .selectAll()
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    keptId: row.kept_id,
    mergedId: row.merged_id,
    movedIds: textList.read(row.moved_ids),
    fieldsBefore: fieldsColumn.read(row.fields_before),
    revisionAfter: row.revision_after,
  };
}

/** The newest merge that stands and touched a record: into it, or of it into another. */
export async function newestMergeOf(read: Reader, clientId: string): Promise<string | undefined> {
  const row = await read
    .selectFrom('client_merge')
    .where('undone_at', 'is', null)
    .where((where) => where.or([where('kept_id', '=', clientId), where('merged_id', '=', clientId)]))
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row?.id;
}

export async function markUndone(write: Writer, id: string, at: string): Promise<void> {
  await write.updateTable('client_merge').set({ undone_at: at }).where('id', '=', id).execute();
}

/**
 * After an undo that put the fields back, the merges before it find the record as they left it, so many revisions
 * later. All move by the same: whether the record was edited between two of them still shows.
 */
export async function followRevision(write: Writer, keptId: string, by: number): Promise<void> {
  await write
    .updateTable('client_merge')
    .set(({ eb }) => ({ revision_after: eb('revision_after', '+', by) }))
    .where('kept_id', '=', keptId)
    .where('undone_at', 'is', null)
    .execute();
}

/** The merges that stand in a record, newest first. */
export async function listMerges(read: Reader, clientId: string) {
  return read
    .selectFrom('client_merge')
    .innerJoin('client as merged', 'merged.id', 'client_merge.merged_id')
    .innerJoin('client as kept', 'kept.id', 'client_merge.kept_id')
    .innerJoin('therapist', 'therapist.id', 'client_merge.therapist_id')
    .where(isRecordOf('client_merge.kept_id', clientId))
    .where('client_merge.undone_at', 'is', null)
    .select([
      'client_merge.id as mergeId',
      'client_merge.kept_id as keptId',
      'client_merge.merged_id as mergedId',
      'client_merge.revision_after as revisionAfter',
      'kept.revision as revision',
      'merged.name as name',
      'client_merge.merged_at as mergedAt',
      'therapist.name as therapistName',
    ])
    .orderBy('client_merge.id', 'desc')
    .execute();
}

const countedTables = [
  'episode',
  'session',
  'handout',
  'letter',
  'health_version',
  'file',
  'contact',
  'consent',
  'clearance',
  'intake',
] as const;
export type CountedTable = (typeof countedTables)[number];

/** How much stands in a record, by kind. */
export async function countHeld(
  read: Reader,
  clientId: string,
): Promise<Readonly<Record<CountedTable, number>>> {
  const counts = {} as Record<CountedTable, number>;
  for (const table of countedTables) {
    const { count } = await read
      .selectFrom(table)
      .where(inRecord(`${table}.client_id`, clientId))
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    counts[table] = count;
  }
  return counts;
}
