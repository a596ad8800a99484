import type { ClientFields, ClientStatus } from '#domain/clients/client.ts';
import type { ClientRecord } from '#domain/contract/clients.ts';
import { foldForSearch } from '#domain/folded-text.ts';
import type { Reader, Writer } from '../database.ts';
import { textList } from '../schema/json.ts';

function clientColumns(fields: ClientFields) {
  const searched = [fields.name, fields.preferredName, fields.phone, fields.email, fields.birthDate ?? ''];
  return {
    name: fields.name,
    sort_key: foldForSearch(fields.name),
    search_key: foldForSearch([...searched, ...fields.tags, fields.phone.replace(/\D/g, '')].join(' ')),
    preferred_name: fields.preferredName,
    pronouns: fields.pronouns,
    birth_date: fields.birthDate,
    phone: fields.phone,
    email: fields.email,
    address: fields.address,
    emergency_name: fields.emergencyName,
    emergency_phone: fields.emergencyPhone,
    occupation: fields.occupation,
    physician: fields.physician,
    referral_source: fields.referralSource,
    allergies: fields.allergies,
    cautions: fields.cautions,
    pressure_limit: fields.pressureLimit,
    preferences: fields.preferences,
    tags: textList.write(fields.tags),
    large_print: fields.largePrint ? 1 : 0,
  };
}

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

/** True where the revision was the expected one; the record then has the next. */
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
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function clientExists(read: Reader, id: string): Promise<boolean> {
  const row = await read.selectFrom('client').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

export async function findClient(
  read: Reader,
  id: string,
): Promise<Omit<ClientRecord, 'hasOpenFlag'> | undefined> {
  const row = await read.selectFrom('client').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    revision: row.revision,
    status: row.status,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    fields: {
      name: row.name,
      preferredName: row.preferred_name,
      pronouns: row.pronouns,
      birthDate: row.birth_date,
      phone: row.phone,
      email: row.email,
      address: row.address,
      emergencyName: row.emergency_name,
      emergencyPhone: row.emergency_phone,
      occupation: row.occupation,
      physician: row.physician,
      referralSource: row.referral_source,
      allergies: row.allergies,
      cautions: row.cautions,
      pressureLimit: row.pressure_limit,
      preferences: row.preferences,
      tags: textList.read(row.tags),
      largePrint: row.large_print === 1,
    },
  };
}
