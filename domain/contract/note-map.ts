import { z } from 'zod';
import { painRegions } from '../anatomy/structures.ts';
import { calendarDate } from '../dates/calendar-date.ts';
import { finding } from '../notes/objective.ts';
import { query } from './method.ts';

/** Sessions looked back on: five months of weekly visits. */
export const mostEarlierMaps = 20;

const earlierMap = z.strictObject({
  noteId: z.uuid(),
  date: calendarDate,
  regions: z.array(z.enum(painRegions)),
  findings: z.array(
    finding.pick({ structure: true, side: true, tone: true, tenderness: true, triggerPoint: true }),
  ),
});
export type EarlierMap = z.output<typeof earlierMap>;

export const noteMap = {
  /** What was marked on the map in the signed sessions of the episode before this note, newest first. */
  'notes.mapHistory': query({
    input: z.strictObject({ noteId: z.uuid() }),
    output: z.strictObject({ sessions: z.array(earlierMap).max(mostEarlierMaps) }),
    errors: ['not-found'],
    tags: ['notes'],
  }),
} as const;
