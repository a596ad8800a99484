import { Temporal } from 'temporal-polyfill';
import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';
import { monthsEn } from '#domain/dates/month-names.ts';
import type { PaperSize } from '#domain/practice/practice.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
/** The order of day and month goes with the paper: Letter is used where the month comes first. */
export function dateInWords(date: CalendarDate, paper: PaperSize): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  const name = monthsEn[month - 1];
  return paper === 'letter' ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}

export function dayInWords(date: CalendarDate, paper: PaperSize): string {
  const weekday = weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1];
  return `${weekday}, ${dateInWords(date, paper)}`;
}

/** A time of day as people of that paper write it: `2:30 pm` or `14:30`. */
export function timeInWords(time: string, paper: PaperSize): string {
  if (paper === 'a4') return time;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const half = hours < 12 ? 'am' : 'pm';
  return `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, '0')} ${half}`;
}

/** `Ana Ruiz, LMT`; the name alone where there are no credentials. */
export function nameWithCredentials(name: string, credentials: string): string {
  return credentials === '' ? name : `${name}, ${credentials}`;
}

/** A moment to the minute, by the clock of the place it was written at, which it names. */
export function instantInWords(moment: Instant, timeZone: string, paper: PaperSize): string {
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone);
  const date = local.toPlainDate().toString();
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${dateInWords(date, paper)} at ${timeInWords(time, paper)} (${timeZone})`;
}
