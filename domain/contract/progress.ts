import { z } from 'zod';
import { calendarDate } from '../dates/calendar-date.ts';
import { progressRecord } from '../progress/record.ts';
import { query } from './method.ts';

const painPoint = z.strictObject({
  sessionId: z.uuid(),
  date: calendarDate,
  before: z.int().nullable(),
  after: z.int().nullable(),
});

export const progress = {
  /** Pain of every signed session of an episode, oldest first. `domain/progress` makes the trend of it. */
  'progress.pain': query({
    input: z.strictObject({ episodeId: z.uuid() }),
    output: z.strictObject({ points: z.array(painPoint) }),
    errors: ['not-found'],
    tags: ['progress', 'notes'],
  }),
  /** Everything that the progress of an episode is drawn and judged from. `domain/progress` draws and judges. */
  'progress.record': query({
    input: z.strictObject({ episodeId: z.uuid() }),
    output: progressRecord,
    errors: ['not-found'],
    tags: ['progress', 'notes', 'episodes'],
  }),
} as const;
