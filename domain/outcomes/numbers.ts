import { z } from 'zod';
import { stages } from '../clients/episode.ts';
import { calendarDate } from '../dates/calendar-date.ts';
import { measureIds } from '../measures/catalogue.ts';
import { techniques } from '../notes/techniques.ts';
import { outcomeCounts } from './outcome.ts';

const count = z.int();

const stageCounts = z.strictObject({ stage: z.enum(stages), counts: outcomeCounts });

const measureOutcomes = z.strictObject({
  measure: z.enum(measureIds),
  side: z.enum(['left', 'right']).nullable(),
  /** Every stage that the filter lets through, with or without episodes. */
  stages: z.array(stageCounts),
  all: outcomeCounts,
});
export type MeasureOutcomes = z.output<typeof measureOutcomes>;

const techniqueUse = z.strictObject({
  technique: z.enum(techniques),
  /** Signed sessions in which it was used. */
  sessions: count,
  minutes: count,
  /** Of these sessions, those in which a row of it has no minutes: they are not in the sum, or not wholly. */
  withoutMinutes: count,
});
export type TechniqueUse = z.output<typeof techniqueUse>;

/** What the sessions of a practice add up to. Counts only: nothing in it names a client. */
export const outcomeNumbers = z.strictObject({
  days: z.strictObject({ from: calendarDate.nullable(), to: calendarDate }),
  /** Episodes with a session in the period. */
  episodes: count,
  episodesByStage: z.array(z.strictObject({ stage: z.enum(stages), episodes: count })),
  /** First session in the period. */
  opened: count,
  /** These three make all episodes, as they stood on the last day of the period. */
  closed: count,
  active: count,
  lost: count,
  clients: count,
  measures: z.array(measureOutcomes),
  /** Measures of which no episode has a value. */
  unmeasured: z.array(z.enum(measureIds)),
  sessions: z.strictObject({
    total: count,
    signed: count,
    weeks: z.array(z.strictObject({ monday: calendarDate, sessions: count, isWhole: z.boolean() })),
    median: z.number().nullable(),
  }),
  techniques: z.array(techniqueUse),
  /** Sessions with something that is not signed, of any day: what Today lists. */
  notesDue: count,
});
export type OutcomeNumbers = z.output<typeof outcomeNumbers>;
