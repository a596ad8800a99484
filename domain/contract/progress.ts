import { z } from 'zod';
import { calendarDate } from '../dates/calendar-date.ts';
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
} as const;
