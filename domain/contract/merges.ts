import { z } from 'zod';
import { clientFields } from '../clients/client.ts';
import { duplicateReasons } from '../clients/duplicates.ts';
import { calendarDate, instant } from '../dates/calendar-date.ts';
import { clientRecord } from './clients.ts';
import { command, query } from './method.ts';

const clientId = z.uuid();
const revision = z.int().min(1);
const count = z.int().min(0);
const reasons = z.array(z.enum(duplicateReasons));

/** Enough of a record to tell whether it is of the same person. */
const known = z.strictObject({
  id: clientId,
  name: z.string(),
  birthDate: calendarDate.nullable(),
  phones: z.array(z.string()),
  email: z.string(),
});
const similar = z.strictObject({ client: known, reasons });
export type SimilarClient = z.output<typeof similar>;

const pair = z.strictObject({ one: known, other: known, reasons });
export type DuplicatePairView = z.output<typeof pair>;

/** How much stands in a record, by kind. */
const held = z.strictObject({
  episode: count,
  session: count,
  handout: count,
  letter: count,
  health_version: count,
  file: count,
  contact: count,
  consent: count,
  clearance: count,
  intake: count,
});
export type HeldCounts = z.output<typeof held>;

const side = z.strictObject({ record: clientRecord, held });
export type MergeSide = z.output<typeof side>;

export const mergeView = z.strictObject({
  mergeId: z.uuid(),
  mergedId: clientId,
  name: z.string(),
  mergedAt: instant,
  therapistName: z.string(),
  /** Only the newest merge of a record can be undone. */
  isNewest: z.boolean(),
  /** Edited since: an undo leaves the fields as they are. */
  wasEdited: z.boolean(),
});
export type MergeView = z.output<typeof mergeView>;

/** Most pairs and doubles that an answer shows. */
export const mostDuplicates = 100;

/** What two records of one person have in common afterwards: everything. */
const wholeRecord = [
  'clients',
  'episodes',
  'notes',
  'handouts',
  'progress',
  'health',
  'safety',
  'consents',
  'intake',
  'letters',
  'files',
  'timeline',
  'search',
] as const;

export const merges = {
  /** Pairs of records that may be of one person, those with the strongest reasons first. */
  'clients.duplicates': query({
    input: z.strictObject({}),
    output: z.strictObject({ total: count, pairs: z.array(pair).max(mostDuplicates) }),
    errors: [],
    tags: ['clients'],
  }),
  /** Who may be the person whose fields are typed, or whose record is looked at. */
  'clients.similar': query({
    input: z.strictObject({
      name: z.string().max(200, 'text-too-long'),
      birthDate: calendarDate.nullable(),
      phones: z.array(z.string().max(200, 'text-too-long')).max(10),
      email: z.string().max(200, 'text-too-long'),
      ownId: clientId.nullable(),
    }),
    output: z.strictObject({ similar: z.array(similar).max(mostDuplicates) }),
    errors: [],
    tags: ['clients'],
  }),
  /** Two records side by side with what each has. */
  'clients.compare': query({
    input: z.strictObject({ clientId, otherId: clientId }),
    output: z.strictObject({ kept: side, other: side }),
    errors: ['not-found', 'same-record'],
    tags: ['clients', 'notes'],
  }),
  /** The other record becomes part of the kept one, whose fields are as chosen. Nothing else is written. */
  'clients.merge': command({
    input: z.strictObject({
      keptId: clientId,
      keptRevision: revision,
      otherId: clientId,
      otherRevision: revision,
      fields: clientFields,
    }),
    output: z.strictObject({ mergeId: z.uuid(), revision }),
    errors: [
      'not-found',
      'same-record',
      'changed-elsewhere',
      'name-missing',
      'date-impossible',
      'date-in-future',
      'text-too-long',
      'value-out-of-range',
    ],
    invalidates: wholeRecord,
    audit: { action: 'client.merged', entity: 'client', id: (input) => input.keptId },
  }),
  /** The merges that stand in a record, newest first. */
  'clients.merges': query({
    input: z.strictObject({ clientId }),
    output: z.strictObject({ merges: z.array(mergeView) }),
    errors: [],
    tags: ['clients'],
  }),
  /** Gives the merged records back what is theirs. The fields go back only where nobody edited them since. */
  'clients.undoMerge': command({
    input: z.strictObject({ mergeId: z.uuid() }),
    output: z.strictObject({ keptId: clientId, mergedId: clientId, areFieldsRestored: z.boolean() }),
    errors: ['not-found', 'later-merge-stands'],
    invalidates: wholeRecord,
    audit: { action: 'client.merge-undone', entity: 'client', id: (_input, output) => output.keptId },
  }),
} as const;
