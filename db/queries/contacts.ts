import type { ContactFields } from '#domain/contacts/contact.ts';
import type { Reader, Writer } from '../database.ts';
import { indexRow } from '../search/index-row.ts';

export type NewContact = {
  readonly id: string;
  readonly clientId: string;
  readonly therapistId: string;
  readonly notedAt: string;
  /** The row that this one corrects. */
  readonly replaces: string | null;
};

export async function insertContact(
  write: Writer,
  contact: NewContact,
  fields: ContactFields,
): Promise<void> {
  await write
    .insertInto('contact')
    .values({
      id: contact.id,
      client_id: contact.clientId,
      ...fields,
      therapist_id: contact.therapistId,
      noted_at: contact.notedAt,
      replaces: contact.replaces,
    })
    .execute();
  await indexRow(write, 'contact', contact.id);
  // What was corrected is not found any more.
  if (contact.replaces !== null) await indexRow(write, 'contact', contact.replaces);
}

export type StoredContact = {
  readonly id: string;
  readonly clientId: string;
  readonly fields: ContactFields;
  readonly author: string;
  readonly notedAt: string;
  readonly replaces: string | null;
};

export async function findContact(read: Reader, id: string): Promise<StoredContact | undefined> {
  const row = await read
    .selectFrom('contact')
    .innerJoin('therapist', 'therapist.id', 'contact.therapist_id')
    .where('contact.id', '=', id)
    .select([
      'contact.id',
      'contact.client_id as clientId',
      'contact.date',
      'contact.time',
      'contact.direction',
      'contact.way',
      'contact.words',
      'contact.noted_at as notedAt',
      'contact.replaces',
      'therapist.name as author',
    ])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { date, time, direction, way, words, ...rest } = row;
  return { ...rest, fields: { date, time, direction, way, words } };
}

export async function isCorrected(read: Reader, id: string): Promise<boolean> {
  const row = await read.selectFrom('contact').select('id').where('replaces', '=', id).executeTakeFirst();
  return row !== undefined;
}
