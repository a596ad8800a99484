import { z } from 'zod';
import { calendarDate, instant } from '../dates/calendar-date.ts';
import { blockKinds, evidenceGrades } from '../handouts/block.ts';
import { handoutChoice } from '../handouts/choice.ts';
import { suggestionReasons } from '../handouts/reasons.ts';
import { command, query } from './method.ts';

const noteId = z.uuid();

/** Bytes of a PDF. They cross the boundary as they are. */
export const pdfBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** A content block as the builder and the library show it. */
export const blockView = z.strictObject({
  id: z.string(),
  version: z.int(),
  kind: z.enum(blockKinds),
  title: z.string(),
  /** The block's text as Markdown. */
  body: z.string(),
  /** Numbers of the statements of the source documents that it covers. */
  statements: z.array(z.int()),
  evidence: z.enum(evidenceGrades),
  sources: z.array(z.string()),
  reviewedOn: calendarDate,
  reviewDue: calendarDate,
  isOverdue: z.boolean(),
});
export type BlockView = z.output<typeof blockView>;

const offeredBlock = z.strictObject({
  block: blockView,
  /** Why it is suggested for this note, a key of `reasonWordsEn`; null when it is only on offer. */
  reason: z.enum(suggestionReasons).nullable(),
  /** Always printed; cannot be left out. */
  isRequired: z.boolean(),
  /** An open safety flag keeps it out of this handout. */
  isWithheld: z.boolean(),
});
export type OfferedBlock = z.output<typeof offeredBlock>;

export const handoutSummary = z.strictObject({
  id: z.uuid(),
  clientId: z.uuid(),
  noteId,
  sessionDate: calendarDate,
  createdAt: instant,
  language: z.string(),
  pages: z.int(),
  blockTitles: z.array(z.string()),
  /** SHA-256 of the PDF as hex. */
  hash: z.string(),
  deliveries: z.array(
    z.strictObject({ way: z.enum(['printed', 'saved']), at: instant, printer: z.string().nullable() }),
  ),
});
export type HandoutSummary = z.output<typeof handoutSummary>;

export const handouts = {
  /** The blocks on offer for a signed note, and the choice that is suggested. */
  'handouts.compose': query({
    input: z.strictObject({ noteId }),
    output: z.strictObject({ offered: z.array(offeredBlock), suggested: handoutChoice }),
    errors: ['not-found', 'note-not-signed'],
    tags: ['handouts', 'notes', 'practice'],
  }),
  /** The very PDF that would be stored. `unprintable` lists characters that no bundled font has. */
  'handouts.preview': query({
    input: z.strictObject({ noteId, choice: handoutChoice }),
    output: z.strictObject({ pdf: pdfBytes, pages: z.int(), unprintable: z.array(z.string()) }),
    errors: ['not-found', 'note-not-signed', 'nothing-chosen', 'pdf-not-made'],
    tags: ['handouts', 'practice'],
  }),
  /** Makes the PDF and keeps it for good. */
  'handouts.create': command({
    input: z.strictObject({ noteId, choice: handoutChoice }),
    output: z.strictObject({ handoutId: z.uuid(), hash: z.string(), pages: z.int() }),
    errors: ['not-found', 'note-not-signed', 'nothing-chosen', 'pdf-not-made', 'disk-full'],
    invalidates: ['handouts'],
    audit: { action: 'handout.created', entity: 'handout', id: (_input, output) => output.handoutId },
  }),
  /** Handouts of a client, newest first. */
  'handouts.list': query({
    input: z.strictObject({ clientId: z.uuid() }),
    output: z.strictObject({ handouts: z.array(handoutSummary) }),
    errors: [],
    tags: ['handouts'],
  }),
  /** Every content block, for the library. */
  'handouts.library': query({
    input: z.strictObject({}),
    output: z.strictObject({ blocks: z.array(blockView) }),
    errors: [],
    tags: ['library'],
  }),
} as const;
