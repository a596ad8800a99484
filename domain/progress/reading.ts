import { z } from 'zod';
import { measureIds } from '../measures/catalogue.ts';
import { measureWindows } from '../measures/facts.ts';
import { rangeMethods } from '../measures/ranges.ts';
import { line } from '../text.ts';

/** When in a session a value was taken. */
export const timings = ['before', 'after'] as const;

/** What two values must share to be laid beside each other. */
export const readingWay = z.strictObject({
  window: z.enum(measureWindows),
  /** Null for what is asked. */
  method: z.enum(rangeMethods).nullable(),
  /** Make or kind; empty where it was not noted. */
  device: line,
  /** Version of a questionnaire; empty for everything else. */
  version: line,
});
export type ReadingWay = z.output<typeof readingWay>;

/** One value of one measure. What was not asked has no reading: a missing value is never a number. */
export const reading = z.strictObject({
  measure: z.enum(measureIds),
  /** The client's name for the activity; empty for measures without items. */
  item: line,
  side: z.enum(['left', 'right']).nullable(),
  /** Before or after the treatment of the session. */
  timing: z.enum(timings),
  way: readingWay,
  value: z.number(),
});
export type Reading = z.output<typeof reading>;
