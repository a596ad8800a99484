import { z } from 'zod';
import { calendarDate, clockTime } from '../dates/calendar-date.ts';
import { paperSizes } from '../practice/practice.ts';
import { paragraph } from '../text.ts';

/** At most this many exercises on one handout (product rule: more are not done). */
export const exerciseLimit = 6;

export const handoutLanguages = ['en'] as const;

/** What a therapist chose for one handout. */
export const handoutChoice = z.strictObject({
  blockIds: z.array(z.string().max(80)).min(1, 'nothing-chosen').max(40, 'too-large'),
  /** Personal words, printed first. */
  message: paragraph,
  nextVisitDate: calendarDate.nullable(),
  nextVisitTime: clockTime.nullable(),
  language: z.enum(handoutLanguages),
  paper: z.enum(paperSizes),
  largePrint: z.boolean(),
  /** The low-back map of the session. Handouts that were kept before the map have none. */
  withMap: z.boolean().default(false),
});
export type HandoutChoice = z.output<typeof handoutChoice>;
