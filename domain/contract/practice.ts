import { z } from 'zod';
import { instant } from '../dates/calendar-date.ts';
import { practiceFields, printChoice, printChoices, therapistFields } from '../practice/practice.ts';
import { therapistRoles } from '../practice/role.ts';
import { command, query } from './method.ts';

const nothing = z.strictObject({});

const practiceView = z.strictObject({
  practice: practiceFields,
  /** Who is acting: the one whose passphrase opened the vault. */
  therapist: therapistFields.extend({ id: z.uuid(), role: z.enum(therapistRoles) }),
  /** What was printed last, and last of each kind of document: `printChoiceFor` chooses. */
  print: printChoice,
  printOf: printChoices,
});
export type PracticeView = z.output<typeof practiceView>;

const auditRow = z.strictObject({
  sequence: z.int(),
  at: instant,
  actor: z.string(),
  action: z.string(),
  entity: z.string(),
  entityId: z.string().nullable(),
});
export type AuditRow = z.output<typeof auditRow>;

export const practice = {
  'practice.get': query({ input: nothing, output: practiceView, errors: [], tags: ['practice'] }),
  'practice.update': command({
    role: 'owner',
    input: z.strictObject({ practice: practiceFields }),
    output: nothing,
    errors: ['owner-only', 'name-missing'],
    invalidates: ['practice', 'handouts'],
    audit: { action: 'practice.updated', entity: 'practice', id: () => null },
  }),
  /** The own name, credentials and techniques. */
  'practice.updateTherapist': command({
    input: z.strictObject({ therapist: therapistFields }),
    output: nothing,
    errors: ['name-missing'],
    invalidates: ['practice', 'handouts', 'therapists'],
    audit: { action: 'therapist.updated', entity: 'therapist', id: () => null },
  }),
  /** The newest entries of the audit trail, newest first; those of one therapist where one is named. */
  'practice.auditTrail': query({
    input: z.strictObject({ limit: z.int().min(1).max(500), actorId: z.uuid().optional() }),
    output: z.strictObject({ rows: z.array(auditRow) }),
    errors: [],
    tags: ['audit'],
  }),
} as const;
