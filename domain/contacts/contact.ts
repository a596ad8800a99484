import { z } from 'zod';
import { calendarDate, clockTime } from '../dates/calendar-date.ts';
import { cleanText, paragraphLimit } from '../text.ts';

export const contactDirections = ['in', 'out'] as const;
export type ContactDirection = (typeof contactDirections)[number];

export const contactWays = ['phone', 'message', 'letter', 'in-person'] as const;
export type ContactWay = (typeof contactWays)[number];

/** A call or another contact between two sessions: when, which way, and what was said. */
export const contactFields = z.strictObject({
  /** The day and the time where the computer stands. */
  date: calendarDate,
  time: clockTime,
  /** `in`: the client came to the practice; `out`: the practice to the client. */
  direction: z.enum(contactDirections),
  way: z.enum(contactWays),
  words: z
    .string()
    .max(paragraphLimit, 'text-too-long')
    .transform((text) => cleanText(text).trim())
    .refine((text) => text !== '', 'words-missing'),
});
export type ContactFields = z.output<typeof contactFields>;
