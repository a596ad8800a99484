import { type CalendarDate, daysBetween } from '../dates/calendar-date.ts';
import type { HealthHistory } from './history.ts';

/** What was known, and the day on which it was written down. */
export type DatedHealth = { readonly body: HealthHistory; readonly recordedOn: CalendarDate };

/** Completed weeks of pregnancy on a day, counted on from the day of recording; null where they are not known. */
export function pregnancyWeeksOn({ body, recordedOn }: DatedHealth, on: CalendarDate): number | null {
  if (body.conditions.pregnancy.answer !== 'yes' || body.pregnancyWeeks === null) return null;
  return body.pregnancyWeeks + Math.floor(Math.max(0, daysBetween(recordedOn, on)) / 7);
}

/**
 * After this week a count that only went on by itself says nothing: the child is born, and it is asked again. Ours:
 * three weeks past the 42 after which a pregnancy counts as prolonged (textbook; not shown as a fact).
 */
export const lastCountedWeek = 45;
