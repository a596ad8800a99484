import { type NoteBody, treatmentMinutes } from './body.ts';

/** How far the minutes of the rows may lie from the session's length before it is said (clinical data model, 2.3). */
export const minutesTolerance = 5;

/** Offered where no earlier session says otherwise: the best studied length is about an hour (Cherkin 2011). */
export const usualSessionMinutes = 60;

/**
 * Minutes of the rows above (positive) or below the length of the session; null where they agree within the tolerance,
 * where the length was not said or nothing was done. It warns and never blocks.
 */
export function minutesOff(body: NoteBody): number | null {
  const { sessionMinutes, rows } = body.treatment;
  if (sessionMinutes === null || rows.length === 0) return null;
  const off = treatmentMinutes(body) - sessionMinutes;
  return Math.abs(off) > minutesTolerance ? off : null;
}
