import { z } from 'zod';
import { calendarDate } from '../dates/calendar-date.ts';
import { line } from '../text.ts';
import { exerciseIds } from './exercises.ts';

/**
 * What may keep an exercise from a client or change how it is done (clinical rules, section 6, column "Caution"; the
 * flags and conditions of section 4). Which exercise each one concerns stands in `restrictions.ts`.
 */
export const exerciseCauses = [
  'hip-replacement',
  'osteoporosis',
  'late-pregnancy',
  'neck-pain',
  'shoulder-pain',
  'wrist-pain',
  'knee-problem',
  'leg-pain-with-bending',
  'foot-drop',
  'dizziness',
] as const;
export type ExerciseCause = (typeof exerciseCauses)[number];

/** What a therapist has said of one client: a cause that limits exercises, or one exercise that is not for them. */
export const limitSubjects = [...exerciseCauses, ...exerciseIds] as const;
export type LimitSubject = (typeof limitSubjects)[number];

export const exerciseLimitation = z.strictObject({
  subject: z.enum(limitSubjects),
  /** Why, in the therapist's words; empty where nothing was written. */
  words: line,
  /** The day it was written down. */
  since: calendarDate,
});
export type ExerciseLimitation = z.output<typeof exerciseLimitation>;

/** Why an exercise stays off a handout. Its words: `withheldInWords`. */
export const withheldReason = z.discriminatedUnion('kind', [
  /** An open flag or a stop of the session. */
  z.strictObject({ kind: z.literal('safety') }),
  /** Pain in both legs that has not been screened. */
  z.strictObject({ kind: z.literal('both-legs') }),
  z.strictObject({ kind: z.literal('cause'), cause: z.enum(exerciseCauses) }),
  /** The therapist has said it is not for this client. */
  z.strictObject({ kind: z.literal('not-for-client'), words: line }),
]);
export type WithheldReason = z.output<typeof withheldReason>;
