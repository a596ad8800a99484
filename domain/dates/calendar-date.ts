import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A day on the calendar as `YYYY-MM-DD`. Never converted between time zones. */
export type CalendarDate = string;

/** A moment in UTC as ISO 8601 text with milliseconds, e.g. `2026-11-22T14:03:22.000Z`. */
export type Instant = string;

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** True only for a day that exists: `2026-02-29` does not. Years 1850 to 2200 are taken. */
export function isCalendarDate(text: string): boolean {
  if (!shape.test(text)) return false;
  try {
    const date = Temporal.PlainDate.from(text, { overflow: 'reject' });
    return date.year >= 1850 && date.year <= 2200;
  } catch {
    return false;
  }
}

export const calendarDate = z.string().refine(isCalendarDate, 'date-impossible');
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'invalid-input');
export const instant = z.iso.datetime({ precision: 3 });

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1970. By arithmetic: courses over years count thousands of days, and Temporal takes a hundred times as long. */
function dayNumber(date: CalendarDate): number {
  const days = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  if (Number.isNaN(days)) throw new RangeError('not a calendar date');
  return days;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The same day so many months later; the last of the month where that month is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** The Monday of a day's week (ISO 8601). */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - Temporal.PlainDate.from(date).dayOfWeek);
}

/** Completed years of life on the day `on`. */
export function ageInYears(birthDate: CalendarDate, on: CalendarDate): number {
  return Temporal.PlainDate.from(birthDate).until(Temporal.PlainDate.from(on), { largestUnit: 'year' }).years;
}
