import { z } from 'zod';
import { calendarDate, instant } from '../dates/calendar-date.ts';
import { illustrationIds } from '../figures/illustration-ids.ts';
import { blockKinds, evidenceGrades } from '../handouts/block.ts';
import { handoutChoice } from '../handouts/choice.ts';
import { exerciseIds } from '../handouts/exercises.ts';
import { handoutLanguages } from '../handouts/languages.ts';
import { exerciseCauses, exerciseLimitation, limitSubjects, withheldReason } from '../handouts/limits.ts';
import { suggestionReason } from '../handouts/reasons.ts';
import { line } from '../text.ts';
import { command, query } from './method.ts';

const noteId = z.uuid();

/** Bytes of a PDF. They cross the boundary as they are. */
export const pdfBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** A content block as the builder and the library show it. */
export const blockView = z.strictObject({
  id: z.string(),
  language: z.enum(handoutLanguages),
  /** Version of the text that comes with the program, or that a practice's own wording began from; 0 for a text of its own. */
  version: z.int(),
  kind: z.enum(blockKinds),
  tags: z.array(z.string()),
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
  /** School years needed to read it; null where nobody measured it: the practice's own words. */
  readingGrade: z.number().nullable(),
  illustration: z.enum(illustrationIds).nullable(),
  /** The exercise that it teaches. */
  exercise: z.enum(exerciseIds).nullable(),
  /** The practice's own wording: which one, whose, when. Null for the text that comes with the program. */
  edit: z.strictObject({ number: z.int(), therapistName: z.string(), at: instant }).nullable(),
  /** The program brings a newer text than the one that the practice's wording began from. */
  isBehind: z.boolean(),
  /** False for what every handout must say as it stands. */
  isEditable: z.boolean(),
});
export type BlockView = z.output<typeof blockView>;

const offeredBlock = z.strictObject({
  block: blockView,
  /** Why it is suggested for this note; null when it is only on offer. Words: `reasonInWords`. */
  reason: suggestionReason.nullable(),
  /** Always printed; cannot be left out. */
  isRequired: z.boolean(),
  /** Why it is kept out of this handout; empty where nothing keeps it out. Words: `withheldInWords`. */
  withheld: z.array(withheldReason),
  /** How an exercise is changed for this client. */
  adaptations: z.array(z.enum(exerciseCauses)),
  /** What is printed as the dose unless the choice says otherwise; null for what is no exercise. */
  dose: z.string().nullable(),
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
  /** What was printed: titles with the version of each text. */
  blocks: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      version: z.int(),
      /** Number of the practice's own wording; null for the program's. */
      editNumber: z.int().nullable(),
    }),
  ),
  /** SHA-256 of the PDF as hex. */
  hash: z.string(),
  deliveries: z.array(
    z.strictObject({
      way: z.enum(['printed', 'saved', 'opened']),
      at: instant,
      printer: z.string().nullable(),
      copies: z.int(),
    }),
  ),
});
export type HandoutSummary = z.output<typeof handoutSummary>;

export const handouts = {
  /** The blocks on offer for a signed note, and the choice that is suggested. A language of null: the client's. */
  'handouts.compose': query({
    input: z.strictObject({ noteId, language: z.enum(handoutLanguages).nullable() }),
    output: z.strictObject({
      offered: z.array(offeredBlock),
      suggested: handoutChoice,
      /** What the therapist has said of this client and exercises. */
      limitations: z.array(exerciseLimitation),
    }),
    errors: ['not-found', 'note-not-signed'],
    tags: ['handouts', 'notes', 'practice', 'library', 'health'],
  }),
  /** The very PDF that would be stored. `unprintable` lists characters that no bundled font has; `overdue` the titles past their review. */
  'handouts.preview': query({
    input: z.strictObject({ noteId, choice: handoutChoice }),
    output: z.strictObject({
      pdf: pdfBytes,
      pages: z.int(),
      unprintable: z.array(z.string()),
      overdue: z.array(z.string()),
    }),
    errors: ['not-found', 'note-not-signed', 'nothing-chosen', 'too-large', 'pdf-not-made'],
    tags: ['handouts', 'practice', 'library'],
  }),
  /** Makes the PDF and keeps it for good. */
  'handouts.create': command({
    input: z.strictObject({ noteId, choice: handoutChoice }),
    output: z.strictObject({ handoutId: z.uuid(), hash: z.string(), pages: z.int() }),
    errors: ['not-found', 'note-not-signed', 'nothing-chosen', 'too-large', 'pdf-not-made', 'disk-full'],
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
  /** Reads a kept handout back and makes it again from what was kept of it: is it the very same? */
  'handouts.check': query({
    input: z.strictObject({ handoutId: z.uuid() }),
    output: z.strictObject({
      stored: z.enum(['intact', 'damaged']),
      /** `unknown`: kept by a version that did not keep what it was made from. */
      remade: z.enum(['same', 'different', 'unknown']),
    }),
    errors: ['not-found', 'pdf-not-made'],
    tags: ['handouts'],
  }),
  /** Says that something limits a client's exercises, or that it no longer does. */
  'handouts.setLimitation': command({
    input: z.strictObject({
      clientId: z.uuid(),
      subject: z.enum(limitSubjects),
      words: line,
      isInForce: z.boolean(),
    }),
    output: z.strictObject({}),
    errors: ['not-found'],
    invalidates: ['handouts'],
    audit: { action: 'exercise-limit.changed', entity: 'client', id: (input) => input.clientId },
  }),
  /** The exercises of the newest handout before a session: what the client is asked about. */
  'handouts.lastGiven': query({
    input: z.strictObject({ noteId }),
    output: z.strictObject({
      given: z
        .strictObject({
          handoutId: z.uuid(),
          sessionDate: calendarDate,
          exercises: z.array(z.enum(exerciseIds)),
        })
        .nullable(),
    }),
    errors: ['not-found'],
    tags: ['handouts'],
  }),
} as const;
