import { z } from 'zod';
import { clientFields, clientStatuses } from '../clients/client.ts';
import { calendarDate, instant } from '../dates/calendar-date.ts';
import { command, query } from './method.ts';

const clientId = z.uuid();
const revision = z.int().min(1);

/** One row of the client list. */
export const clientSummary = z.strictObject({
  id: clientId,
  name: z.string(),
  preferredName: z.string(),
  birthDate: calendarDate.nullable(),
  phone: z.string(),
  status: z.enum(clientStatuses),
  tags: z.array(z.string()),
  /** Day of the latest session; null before the first. */
  lastSession: calendarDate.nullable(),
  hasDraft: z.boolean(),
  /** A red flag was answered yes in the latest note. */
  hasOpenFlag: z.boolean(),
});
export type ClientSummary = z.output<typeof clientSummary>;

export const clientRecord = z.strictObject({
  id: clientId,
  revision,
  status: z.enum(clientStatuses),
  createdAt: instant,
  updatedAt: instant,
  fields: clientFields,
  hasOpenFlag: z.boolean(),
});
export type ClientRecord = z.output<typeof clientRecord>;

const saved = z.strictObject({ id: clientId, revision });

export const clients = {
  /**
   * A window of the list: by name or, with a `search`, those who fit best first. Every word of it must occur in name,
   * phone, e-mail, birth date or tags, compared without case and diacritics; in names a typing error is forgiven
   * where hardly anybody else fits. Archived clients come last and only when asked for.
   */
  'clients.list': query({
    input: z.strictObject({
      search: z.string().max(200, 'text-too-long'),
      includeArchived: z.boolean(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({ total: z.int(), rows: z.array(clientSummary) }),
    errors: [],
    tags: ['clients', 'notes'],
  }),
  'clients.get': query({
    input: z.strictObject({ clientId }),
    output: clientRecord,
    errors: ['not-found'],
    tags: ['clients', 'notes'],
  }),
  'clients.create': command({
    input: z.strictObject({ fields: clientFields }),
    output: saved,
    errors: ['name-missing', 'date-impossible', 'date-in-future', 'text-too-long'],
    invalidates: ['clients'],
    audit: { action: 'client.created', entity: 'client', id: (_input, output) => output.id },
  }),
  'clients.update': command({
    input: z.strictObject({ clientId, expectedRevision: revision, fields: clientFields }),
    output: saved,
    errors: [
      'not-found',
      'changed-elsewhere',
      'name-missing',
      'date-impossible',
      'date-in-future',
      'text-too-long',
    ],
    invalidates: ['clients'],
    audit: { action: 'client.updated', entity: 'client', id: (input) => input.clientId },
  }),
  'clients.setStatus': command({
    input: z.strictObject({ clientId, expectedRevision: revision, status: z.enum(clientStatuses) }),
    output: saved,
    errors: ['not-found', 'changed-elsewhere'],
    invalidates: ['clients'],
    audit: { action: 'client.status-set', entity: 'client', id: (input) => input.clientId },
  }),
} as const;
