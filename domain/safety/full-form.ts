import { addMonths, type CalendarDate } from '../dates/calendar-date.ts';

/** The full form is asked at least so often (clinical rules of the project, section 4: response engine). */
export const fullFormMonths = 12;

export const fullFormReasons = ['never', 'long-ago', 'health-changed'] as const;
export type FullFormReason = (typeof fullFormReasons)[number];

/** Why the full form is due in a session; null where it is not. A change of health counts from the day it was noted. */
export function fullFormDue(
  lastFullOn: CalendarDate | null,
  healthRecordedOn: CalendarDate | null,
  day: CalendarDate,
): FullFormReason | null {
  if (lastFullOn === null) return 'never';
  if (addMonths(lastFullOn, fullFormMonths) <= day) return 'long-ago';
  return healthRecordedOn !== null && healthRecordedOn > lastFullOn ? 'health-changed' : null;
}
