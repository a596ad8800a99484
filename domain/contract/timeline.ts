import { z } from 'zod';
import { calendarDate, clockTime, instant } from '../dates/calendar-date.ts';
import { timelineEvents, timelineKinds } from '../timeline/timeline.ts';
import { query } from './method.ts';

/** One row of a record's timeline, whatever it is about. */
export const timelineRow = z.strictObject({
  kind: z.enum(timelineKinds),
  event: z.enum(timelineEvents),
  /** Of the row itself: one handout given twice stands in two rows. */
  rowId: z.uuid(),
  /** Of the thing that the row opens. */
  id: z.uuid(),
  at: instant,
  /** The same moment where the computer stands. */
  date: calendarDate,
  time: clockTime,
  author: z.string(),
  /** Words of the thing itself, such as a caption; empty where its event says it all. */
  words: z.string(),
  hasOpenFlag: z.boolean(),
});
export type TimelineRow = z.output<typeof timelineRow>;

const cursor = z.strictObject({ at: instant, kind: z.enum(timelineKinds), rowId: z.uuid() });

export const timeline = {
  /** What happened in a record, newest first; `before` is the last row of the page before. No kinds means all. */
  'timeline.list': query({
    input: z.strictObject({
      clientId: z.uuid(),
      kinds: z.array(z.enum(timelineKinds)),
      before: cursor.nullable(),
      limit: z.int().min(1).max(100),
    }),
    output: z.strictObject({ rows: z.array(timelineRow), isEnd: z.boolean() }),
    errors: [],
    tags: [
      'timeline',
      'notes',
      'handouts',
      'letters',
      'files',
      'consents',
      'health',
      'safety',
      'progress',
      'clients',
    ],
  }),
} as const;
