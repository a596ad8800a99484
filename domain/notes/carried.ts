import { z } from 'zod';
import { calendarDate } from '../dates/calendar-date.ts';

/**
 * A value of the note as a path: `subjective.complaint` for a field, `treatment.rows.<id>` for a row.
 * Paths are made by `fieldPath` and `rowPath` only.
 */
const path = z
  .string()
  .max(80)
  .regex(/^[a-zA-Z]+(\.[a-zA-Z0-9-]+){1,2}$/);

/**
 * What was carried forward from an earlier note and neither touched nor confirmed since. It stays with the signed note:
 * what was left unchanged is part of the record.
 */
export const carried = z.strictObject({
  from: z.strictObject({ noteId: z.uuid(), date: calendarDate }).nullable(),
  unconfirmed: z.array(path).max(400, 'too-large'),
});
export type Carried = z.output<typeof carried>;

export const nothingCarried: Carried = { from: null, unconfirmed: [] };

export const fieldPath = (section: string, name: string): string => `${section}.${name}`;
export const rowPath = (section: string, list: string, id: string): string => `${section}.${list}.${id}`;
