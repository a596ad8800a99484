import { z } from 'zod';
import { painRegions, type WorkPlace, workPlaces } from '../anatomy/structures.ts';
import { calendarDate, clockTime, instant } from '../dates/calendar-date.ts';
import { measureIds } from '../measures/catalogue.ts';
import { cadences } from '../measures/facts.ts';
import { side, structure, triggerPointStates } from '../notes/objective.ts';
import { adverseReactions } from '../notes/outcome.ts';
import { changes } from '../notes/subjective.ts';
import { techniques } from '../notes/techniques.ts';
import { line } from '../text.ts';
import { reading } from './reading.ts';

/** One row of treatment, as far as progress is concerned. */
export const careRow = z.strictObject({
  technique: z.enum(techniques),
  place: z.enum(workPlaces as [WorkPlace, ...WorkPlace[]]),
  side,
  minutes: z.int().nullable(),
  pressure: z.int().nullable(),
});
export type CareRow = z.output<typeof careRow>;

export const foundThing = z.strictObject({
  structure,
  side,
  tone: z.int().nullable(),
  tenderness: z.int().nullable(),
  triggerPoint: z.enum(triggerPointStates).nullable(),
});
export type FoundThing = z.output<typeof foundThing>;

/**
 * What progress reads of a signed note. Made from the body when it is signed and kept beside it, so that a course over
 * years does not read the notes again; `factsFormat` rises when the same body would give other facts.
 */
export const progressFacts = z.strictObject({
  readings: z.array(reading),
  care: z.array(careRow),
  response: z.enum(changes).nullable(),
  changeSinceLast: z.enum(changes).nullable(),
  adverse: z.array(z.enum(adverseReactions)),
  regions: z.array(z.enum(painRegions)),
  found: z.array(foundThing),
  plan: z.strictObject({ sessionCount: z.int().nullable(), reviewOn: calendarDate.nullable() }),
});
export type ProgressFacts = z.output<typeof progressFacts>;

export const factsFormat = 1;

/** One signed session of an episode, as its note stands now. */
export const progressSession = z.strictObject({
  sessionId: z.uuid(),
  noteId: z.uuid(),
  date: calendarDate,
  time: clockTime,
  /** Name of who signed. */
  therapist: z.string(),
  facts: progressFacts,
});
export type ProgressSession = z.output<typeof progressSession>;

/** Where a value that stands in no note comes from. */
export const entrySources = ['client', 'sheet', 'form'] as const;
export type EntrySource = (typeof entrySources)[number];

/** A value of its own: answered by the client on the screen, typed in from a sheet, or the total of a questionnaire. */
export const measureEntry = z.strictObject({
  entryId: z.uuid(),
  date: calendarDate,
  source: z.enum(entrySources),
  /** Name of who typed it in or took it over. */
  therapist: z.string(),
  enteredAt: instant,
  reading,
});
export type MeasureEntry = z.output<typeof measureEntry>;

/** What was settled for one measure of an episode. */
export const measurePlan = z.strictObject({
  measure: z.enum(measureIds),
  item: line,
  side: z.enum(['left', 'right']).nullable(),
  /** Null where none was set, or it was taken back. */
  target: z.number().nullable(),
  targetOn: calendarDate.nullable(),
  /** Null: as the catalogue has it. */
  cadence: z.enum(cadences).nullable(),
});
export type MeasurePlan = z.output<typeof measurePlan>;

/** Everything that the progress of an episode is drawn and judged from; `domain/progress` does all of it. */
export const progressRecord = z.strictObject({
  episodeId: z.uuid(),
  complaint: z.string(),
  onset: calendarDate,
  isClosed: z.boolean(),
  /** Oldest first. */
  sessions: z.array(progressSession),
  entries: z.array(measureEntry),
  plans: z.array(measurePlan),
});
export type ProgressRecord = z.output<typeof progressRecord>;
