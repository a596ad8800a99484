import { z } from 'zod';
import { calendarDate, instant } from '../dates/calendar-date.ts';
import { healthConfirmationKinds, healthSources } from '../health/confirmation.ts';
import { healthHistory } from '../health/history.ts';
import { reviewStates } from '../health/review.ts';
import { command, query } from './method.ts';

const clientId = z.uuid();
const versionId = z.uuid();

/** Who wrote down a version, and when. */
export const healthVersionHead = z.strictObject({
  versionId,
  number: z.int().min(1),
  source: z.enum(healthSources),
  therapistName: z.string(),
  recordedOn: calendarDate,
  recordedAt: instant,
});
export type HealthVersionHead = z.output<typeof healthVersionHead>;

export const healthVersionView = healthVersionHead.extend({ body: healthHistory });
export type HealthVersionView = z.output<typeof healthVersionView>;

const confirmation = z.strictObject({
  versionId,
  sessionId: z.uuid().nullable(),
  kind: z.enum(healthConfirmationKinds),
  therapistName: z.string(),
  confirmedOn: calendarDate,
  at: instant,
});

const healthView = z.strictObject({
  today: calendarDate,
  /** Null where health was never asked. */
  latest: healthVersionView.nullable(),
  /** What `health.save` expects: the highest number in use, 0 before the first version. */
  lastNumber: z.int().min(0),
  /** Every version, newest first. */
  versions: z.array(healthVersionHead),
  /** When the client said that nothing has changed, newest first. */
  confirmations: z.array(confirmation),
  /** The last signed session and what was known when it was signed; null before the first. */
  lastSession: z.strictObject({ date: calendarDate, known: healthVersionView.nullable() }).nullable(),
  review: z.strictObject({
    state: z.enum(reviewStates),
    lastFullOn: calendarDate.nullable(),
    dueOn: calendarDate.nullable(),
  }),
});
export type HealthView = z.output<typeof healthView>;

const dueRow = z.strictObject({
  clientId,
  clientName: z.string(),
  lastSession: calendarDate,
  state: z.enum(reviewStates),
  lastFullOn: calendarDate.nullable(),
});
export type HealthDueRow = z.output<typeof dueRow>;

export const health = {
  'health.get': query({
    input: z.strictObject({ clientId }),
    output: healthView,
    errors: ['not-found'],
    tags: ['health', 'notes', 'clients'],
  }),
  'health.version': query({
    input: z.strictObject({ versionId }),
    output: healthVersionView,
    errors: ['not-found'],
    tags: ['health'],
  }),
  /** Clients seen in the last 12 months whose full review is due, those seen last first. */
  'health.due': query({
    input: z.strictObject({ limit: z.int().min(1).max(100) }),
    output: z.strictObject({ total: z.int(), rows: z.array(dueRow) }),
    errors: [],
    tags: ['health', 'notes', 'clients'],
  }),
  /** Writes the next version. `expectedNumber` is the last one that the therapist saw. */
  'health.save': command({
    input: z.strictObject({
      clientId,
      expectedNumber: z.int().min(0),
      body: healthHistory,
      /** Every question was gone through: the next 12 months begin today. */
      isFullReview: z.boolean(),
    }),
    output: z.strictObject({ versionId, number: z.int() }),
    errors: [
      'not-found',
      'changed-elsewhere',
      'text-too-long',
      'too-large',
      'date-impossible',
      'date-in-future',
    ],
    invalidates: ['health', 'safety', 'timeline', 'search'],
    audit: { action: 'health.recorded', entity: 'health', id: (_input, output) => output.versionId },
  }),
  /** The client said that the version still holds. Said twice in one session it counts once. */
  'health.confirm': command({
    input: z.strictObject({
      clientId,
      versionId,
      sessionId: z.uuid().nullable(),
      kind: z.enum(healthConfirmationKinds),
    }),
    output: z.strictObject({}),
    errors: ['not-found', 'changed-elsewhere'],
    invalidates: ['health', 'safety'],
    audit: { action: 'health.confirmed', entity: 'health', id: (input) => input.versionId },
  }),
} as const;
