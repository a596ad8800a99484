import type { ClientFields, ClientStatus } from '#domain/clients/client.ts';
import type { ClientRecord } from '#domain/contract/clients.ts';
import type { Reader, Writer } from '../database.ts';
import { clientColumns, fieldsOfRow } from '../schema/client-columns.ts';
import { isRecordOf } from './record.ts';

export async function insertClient(
  write: Writer,
  id: string,
  fields: ClientFields,
  at: string,
): Promise<void> {
  await write
    .insertInto('client')
    .values({
      id,
      revision: 1,
      status: 'active',
      ...clientColumns(fields),
      created_at: at,
      updated_at: at,
    })
    .execute();
}

type Expected = { readonly id: string; readonly revision: number; readonly at: string };

/** True where the revision was the expected one; the record then has the next. One that was merged is not written. */
export async function updateClient(
  write: Writer,
  { id, revision, at }: Expected,
  fields: ClientFields,
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('client')
    .set({ ...clientColumns(fields), revision: revision + 1, updated_at: at })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('merged_into', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** As updateClient, for the status alone. */
export async function updateClientStatus(
  write: Writer,
  { id, revision, at }: Expected,
  status: ClientStatus,
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('client')
    .set({ status, revision: revision + 1, updated_at: at })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('merged_into', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function clientExists(read: Reader, id: string): Promise<boolean> {
  const row = await read.selectFrom('client').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** The record of a client; that of a merged one is the record it was merged into. */
export async function findClient(
  read: Reader,
  id: string,
): Promise<Omit<ClientRecord, 'hasOpenFlag'> | undefined> {
  const row = await read.selectFrom('client').selectAll().where(isRecordOf('id', id)).executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    revision: row.revision,
    status: row.status,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    fields: fieldsOfRow(row),
  };
}
