import { z } from 'zod';
import { contactFields } from '../contacts/contact.ts';
import { instant } from '../dates/calendar-date.ts';
import { command, query } from './method.ts';

const contactId = z.uuid();

export const contactView = z.strictObject({
  id: contactId,
  clientId: z.uuid(),
  fields: contactFields,
  author: z.string(),
  notedAt: instant,
  /** The row that a correction replaced, as it was first noted; null where nothing was corrected. */
  earlier: z
    .strictObject({ id: contactId, fields: contactFields, author: z.string(), notedAt: instant })
    .nullable(),
});
export type ContactView = z.output<typeof contactView>;

export const contacts = {
  'contacts.get': query({
    input: z.strictObject({ contactId }),
    output: contactView,
    errors: ['not-found'],
    tags: ['timeline'],
  }),
  /** Notes a call, a message, a letter or a word at the door. What is noted is never changed. */
  'contacts.note': command({
    input: z.strictObject({ clientId: z.uuid(), fields: contactFields }),
    output: z.strictObject({ id: contactId }),
    errors: ['not-found', 'date-in-future', 'date-impossible', 'text-too-long', 'words-missing'],
    invalidates: ['timeline'],
    audit: { action: 'contact.noted', entity: 'contact', id: (_input, output) => output.id },
  }),
  /** Corrects a contact by a further row in its place. The first one stays readable behind it. */
  'contacts.correct': command({
    input: z.strictObject({ contactId, fields: contactFields }),
    output: z.strictObject({ id: contactId }),
    errors: [
      'not-found',
      'changed-elsewhere',
      'date-in-future',
      'date-impossible',
      'text-too-long',
      'words-missing',
    ],
    invalidates: ['timeline'],
    audit: { action: 'contact.corrected', entity: 'contact', id: (_input, output) => output.id },
  }),
} as const;
