import { type CalendarDate, isCalendarDate } from '#domain/dates/calendar-date.ts';

/** What a typed day means: a day, a day that does not exist, or words that are no day. */
export type TypedDate =
  | { readonly kind: 'day'; readonly day: CalendarDate }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unreadable' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const withDots = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{2}|\d{4})$/;
const withStrokes = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/;
const dayThenMonth = /^(\d{1,2})(?:st|nd|rd|th)?[\s.]+([a-z]{3,9})\.?,?\s+(\d{4})$/;
const monthThenDay = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/;

/** A year of two digits lies at most ten years ahead of `thisYear`, otherwise in the century before. */
function fullYear(text: string, thisYear: number): number {
  const year = Number(text);
  if (text.length === 4) return year;
  const century = Math.floor(thisYear / 100) * 100;
  return century + year > thisYear + 10 ? century - 100 + year : century + year;
}

function monthNamed(name: string): number {
  return months.indexOf(name.slice(0, 3)) + 1;
}

function typedDay(year: number, month: number, day: number): TypedDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(text) ? { kind: 'day', day: text } : { kind: 'impossible' };
}

/**
 * Reads a day as a person types it: `2026-11-22`, `22.11.2026`, `22 Nov 2026`, `Nov 22, 2026`, and `22/11/2026` or
 * `11/22/2026` in the practice's order. `today` decides the century of a year with two digits.
 */
export function readTypedDate(
  typed: string,
  order: 'day-first' | 'month-first',
  today: CalendarDate,
): TypedDate {
  const text = typed.trim().toLowerCase();
  const thisYear = Number(today.slice(0, 4));
  const parts = (pattern: RegExp) => pattern.exec(text)?.slice(1);

  const [a = '', b = '', c = ''] =
    parts(yearFirst) ??
    parts(withDots) ??
    parts(withStrokes) ??
    parts(dayThenMonth) ??
    parts(monthThenDay) ??
    [];
  if (yearFirst.test(text)) return typedDay(Number(a), Number(b), Number(c));
  if (withDots.test(text)) return typedDay(fullYear(c, thisYear), Number(b), Number(a));
  if (withStrokes.test(text)) {
    const [day, month] = order === 'day-first' ? [a, b] : [b, a];
    return typedDay(fullYear(c, thisYear), Number(month), Number(day));
  }
  const [day, month] = dayThenMonth.test(text) ? [a, b] : [b, a];
  if (c === '' || monthNamed(month) === 0) return { kind: 'unreadable' };
  return typedDay(Number(c), monthNamed(month), Number(day));
}

/** Reads a time of day: `14:30`, `14.30`, `1430`, `9`, `2:30 pm`. Null where it is none. */
export function readTypedTime(typed: string): string | null {
  const match = /^(\d{1,2})(?:[:. ]?(\d{2}))?\s*(am|pm|a|p)?$/.exec(typed.trim().toLowerCase());
  if (match === null) return null;
  const [, hours = '', minutes = '00', half] = match;
  const written = Number(hours);
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hour = half === undefined ? written : (written % 12) + (half.startsWith('p') ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
