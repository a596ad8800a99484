import { clientExists } from '#db/queries/clients.ts';
import { findContact, insertContact, isCorrected } from '#db/queries/contacts.ts';
import type { ContactFields } from '#domain/contacts/contact.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { MethodInput } from '#domain/contract/table.ts';
import type { CommandContext } from '../context.ts';
import { requireNotInFuture } from '../dates.ts';

/** Notes a call or another contact. */
export async function noteContact(
  context: CommandContext,
  { clientId, fields }: MethodInput<'contacts.note'>,
): Promise<{ id: string }> {
  if (!(await clientExists(context.read, clientId))) throw new AppError('not-found');
  return insert(context, clientId, null, fields);
}

/** Corrects a contact by a further row. Only the newest one can be: two corrections of one row would part ways. */
export async function correctContact(
  context: CommandContext,
  { contactId, fields }: MethodInput<'contacts.correct'>,
): Promise<{ id: string }> {
  const found = await findContact(context.read, contactId);
  if (!found) throw new AppError('not-found');
  if (await isCorrected(context.read, contactId)) throw new AppError('changed-elsewhere');
  return insert(context, found.clientId, contactId, fields);
}

async function insert(
  { write, ports, therapistId }: CommandContext,
  clientId: string,
  replaces: string | null,
  fields: ContactFields,
): Promise<{ id: string }> {
  requireNotInFuture(fields.date, 'fields.date', ports.clock);
  const id = ports.ids.next();
  await insertContact(write, { id, clientId, therapistId, notedAt: ports.clock.now(), replaces }, fields);
  return { id };
}
