import { z } from 'zod';
import { calendarDate, instant } from '../dates/calendar-date.ts';
import { letterFields, urgencies } from '../letters/letter.ts';
import { pdfBytes } from './handouts.ts';
import { command, query } from './method.ts';

const noteId = z.uuid();

export const letterSummary = z.strictObject({
  id: z.uuid(),
  clientId: z.uuid(),
  noteId,
  sessionDate: calendarDate,
  createdAt: instant,
  urgency: z.enum(urgencies),
  to: z.string(),
  /** Name of the therapist who wrote it. */
  author: z.string(),
  pages: z.int(),
  /** SHA-256 of the PDF as hex. */
  hash: z.string(),
  deliveries: z.array(
    z.strictObject({ way: z.enum(['printed', 'saved']), at: instant, printer: z.string().nullable() }),
  ),
});
export type LetterSummary = z.output<typeof letterSummary>;

export const letters = {
  /** The letter that the answers of a session make, draft or signed, before anyone changed a word. */
  'letters.compose': query({
    input: z.strictObject({ noteId }),
    output: z.strictObject({
      clientId: z.uuid(),
      fields: letterFields,
      /** Number to call in an emergency where the practice is; empty when not set. */
      emergencyNumber: z.string(),
      /** Letters that were made from this session before, newest first. */
      made: z.array(letterSummary),
    }),
    errors: ['not-found'],
    tags: ['letters', 'notes', 'practice', 'clients'],
  }),
  /** The very PDF that would be kept. */
  'letters.preview': query({
    input: z.strictObject({ noteId, fields: letterFields }),
    output: z.strictObject({ pdf: pdfBytes, pages: z.int(), unprintable: z.array(z.string()) }),
    errors: ['not-found', 'pdf-not-made'],
    tags: ['letters', 'practice', 'clients'],
  }),
  /** Makes the PDF and keeps it in the record for good. */
  'letters.create': command({
    input: z.strictObject({ noteId, fields: letterFields }),
    output: z.strictObject({ letterId: z.uuid(), hash: z.string(), pages: z.int() }),
    errors: ['not-found', 'pdf-not-made', 'disk-full'],
    invalidates: ['letters', 'timeline'],
    audit: { action: 'letter.created', entity: 'letter', id: (_input, output) => output.letterId },
  }),
  /** Letters of a client, newest first. */
  'letters.list': query({
    input: z.strictObject({ clientId: z.uuid() }),
    output: z.strictObject({ letters: z.array(letterSummary) }),
    errors: [],
    tags: ['letters'],
  }),
} as const;
