import { z } from 'zod';
import { calendarDate, clockTime } from '../dates/calendar-date.ts';
import { paperSizes } from '../practice/practice.ts';
import { line, paragraph } from '../text.ts';
import { exerciseIds } from './exercises.ts';
import { handoutLanguages } from './languages.ts';

/** At most this many exercises on one handout (product rule: more are not done). */
export const exerciseLimit = 6;

/** The most texts on one handout. */
export const mostBlocks = 40;

/** How often an exercise is to be done, where the therapist changed it from the usual. */
const exerciseDose = z.strictObject({ exercise: z.enum(exerciseIds), words: line });

/** What a therapist chose for one handout. */
export const handoutChoice = z.strictObject({
  blockIds: z.array(z.string().max(80)).min(1, 'nothing-chosen').max(mostBlocks, 'too-large'),
  /** Personal words, printed first. */
  message: paragraph,
  nextVisitDate: calendarDate.nullable(),
  nextVisitTime: clockTime.nullable(),
  language: z.enum(handoutLanguages),
  paper: z.enum(paperSizes),
  largePrint: z.boolean(),
  /** Without colours, for printers that have none. */
  isGrey: z.boolean().default(false),
  /** Doses other than the usual ones (`exercise-doses.ts`). */
  doses: z.array(exerciseDose).max(exerciseIds.length, 'too-large').default([]),
  /** The low-back map of the session. Handouts that were kept before the map have none. */
  withMap: z.boolean().default(false),
});
export type HandoutChoice = z.output<typeof handoutChoice>;
