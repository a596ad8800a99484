import { z } from 'zod';
import { calendarDate } from '../dates/calendar-date.ts';
import { measureIds } from '../measures/catalogue.ts';
import { cadences } from '../measures/facts.ts';
import { reading } from '../progress/reading.ts';
import { measurePlan } from '../progress/record.ts';
import { line } from '../text.ts';
import { command, query } from './method.ts';

const episodeId = z.uuid();

const dueMeasure = z.strictObject({
  measure: z.enum(measureIds),
  item: z.string(),
  side: z.enum(['left', 'right']).nullable(),
  cadence: z.enum(cadences),
  lastOn: calendarDate.nullable(),
  lastValue: z.number().nullable(),
});

const prompt = z.strictObject({
  kind: z.enum(['reassess', 'refer']),
  because: z.enum(['review-date', 'session-count', 'usual-count']),
  sessions: z.int(),
  reviewOn: calendarDate.nullable(),
  count: z.int().nullable(),
});

const dueAtSession = z.strictObject({
  sessionId: z.uuid(),
  noteId: z.uuid(),
  episodeId,
  due: z.array(dueMeasure),
  /** Looking again, or referring on, that is due by the plan; null where it is not. */
  prompt: prompt.nullable(),
});
export type DueAtSession = z.output<typeof dueAtSession>;

export const measures = {
  /** What is to be asked at the session of a note. */
  'measures.due': query({
    input: z.strictObject({ noteId: z.uuid() }),
    output: dueAtSession,
    errors: ['not-found'],
    tags: ['progress', 'notes', 'episodes'],
  }),
  /** The same for today's sessions whose notes are not signed, in the order of the day. */
  'measures.dueToday': query({
    input: z.strictObject({}),
    output: z.strictObject({ sessions: z.array(dueAtSession) }),
    errors: [],
    tags: ['progress', 'notes', 'episodes'],
  }),
  /** Keeps values that stand in no note: typed in from a sheet, or totals of questionnaires with date and version. */
  'measures.enter': command({
    input: z.strictObject({
      episodeId,
      date: calendarDate,
      source: z.enum(['sheet', 'form']),
      readings: z.array(reading).min(1).max(60),
    }),
    output: z.strictObject({ entryIds: z.array(z.uuid()) }),
    errors: [
      'not-found',
      'date-impossible',
      'date-in-future',
      'value-out-of-range',
      'text-too-long',
      'words-missing',
    ],
    invalidates: ['progress'],
    audit: { action: 'measures.entered', entity: 'episode', id: (input) => input.episodeId },
  }),
  /** Marks an entry as a mistake, with the reason. It stays readable and counts no more. */
  'measures.withdraw': command({
    input: z.strictObject({ entryId: z.uuid(), reason: line }),
    output: z.strictObject({ entryId: z.uuid() }),
    errors: ['not-found', 'changed-elsewhere', 'reason-missing', 'text-too-long'],
    invalidates: ['progress'],
    audit: { action: 'measures.withdrawn', entity: 'measure-entry', id: (input) => input.entryId },
  }),
  /** Settles target and cadence of one measure of an episode. Earlier settings are kept; the newest holds. */
  'measures.plan': command({
    input: z.strictObject({ episodeId, plan: measurePlan }),
    output: z.strictObject({ planId: z.uuid() }),
    errors: ['not-found', 'date-impossible', 'value-out-of-range', 'words-missing', 'text-too-long'],
    invalidates: ['progress'],
    audit: { action: 'measures.planned', entity: 'episode', id: (input) => input.episodeId },
  }),
} as const;
