import { findContact } from '#db/queries/contacts.ts';
import type { ContactView } from '#domain/contract/contacts.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { QueryContext } from '../context.ts';

/** A contact with what it corrected, if it did. */
export async function getContact(
  { read }: QueryContext,
  { contactId }: { readonly contactId: string },
): Promise<ContactView> {
  const found = await findContact(read, contactId);
  if (!found) throw new AppError('not-found');
  const { replaces, ...contact } = found;
  const earlier = replaces === null ? undefined : await findContact(read, replaces);
  return { ...contact, earlier: earlier === undefined ? null : asEarlier(earlier) };
}

function asEarlier({ id, fields, author, notedAt }: Omit<ContactView, 'earlier'>) {
  return { id, fields, author, notedAt };
}
