import { z } from 'zod';
import { calendarDate, instant } from '../dates/calendar-date.ts';
import { handoutLanguages } from '../handouts/languages.ts';
import { ownBlockFields } from '../handouts/own-block.ts';
import { blockView } from './handouts.ts';
import { command, query } from './method.ts';

const blockId = z.string().regex(/^[a-z0-9-]{1,80}$/);
const language = z.enum(handoutLanguages);

export const handoutLibrary = {
  /** Every content block in every language as this practice has it, for the library. */
  'handoutLibrary.blocks': query({
    input: z.strictObject({}),
    output: z.strictObject({ blocks: z.array(blockView) }),
    errors: [],
    tags: ['library'],
  }),
  /** Texts past their review date, the longest overdue first. */
  'handoutLibrary.reviewsDue': query({
    input: z.strictObject({}),
    output: z.strictObject({
      blocks: z.array(
        z.strictObject({ id: z.string(), language, title: z.string(), reviewDue: calendarDate }),
      ),
    }),
    errors: [],
    tags: ['library'],
  }),
  /**
   * Keeps a wording as the next version: of a text that comes with the program, or of one of the practice's own (`id`
   * null: a new one). `expectedNumber` is the number of the wording it was based on, 0 for none.
   */
  'handoutLibrary.save': command({
    input: z.strictObject({
      id: blockId.nullable(),
      language,
      expectedNumber: z.int().min(0),
      fields: ownBlockFields,
    }),
    output: z.strictObject({ id: z.string(), number: z.int() }),
    errors: [
      'not-found',
      'changed-elsewhere',
      'text-not-editable',
      'words-missing',
      'name-missing',
      'too-large',
    ],
    invalidates: ['library', 'handouts'],
    audit: { action: 'handout-text.changed', entity: 'handout-text', id: (_input, output) => output.id },
  }),
  /** Takes the practice's wording back: the program's text stands again; a text of the practice's own is put away. */
  'handoutLibrary.takeBack': command({
    input: z.strictObject({ id: blockId, language, expectedNumber: z.int().min(1) }),
    output: z.strictObject({ number: z.int() }),
    errors: ['not-found', 'changed-elsewhere'],
    invalidates: ['library', 'handouts'],
    audit: { action: 'handout-text.taken-back', entity: 'handout-text', id: (input) => input.id },
  }),
  /** Every wording that the practice gave a text, newest first, and the text that comes with the program; null for one of its own. */
  'handoutLibrary.versions': query({
    input: z.strictObject({ id: blockId, language }),
    output: z.strictObject({
      program: ownBlockFields.omit({ kind: true }).extend({ version: z.int() }).nullable(),
      versions: z.array(
        z.strictObject({
          number: z.int(),
          fields: ownBlockFields,
          isTakenBack: z.boolean(),
          therapistName: z.string(),
          at: instant,
        }),
      ),
    }),
    errors: ['not-found'],
    tags: ['library'],
  }),
} as const;
