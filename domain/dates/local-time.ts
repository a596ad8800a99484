import { Temporal } from 'temporal-polyfill';
import type { CalendarDate, Instant } from './calendar-date.ts';

export type LocalTime = { readonly date: CalendarDate; readonly time: string };

/** Day and time of a moment where the clock of this zone hangs. */
export function localTimeOf(moment: Instant, timeZone: string): LocalTime {
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/**
 * The moment of a day and a time in a zone. Of an hour that comes twice when summer time ends the first is taken; a
 * time that summer time leaves out is read on by an hour, as clocks do.
 */
export function momentOf({ date, time }: LocalTime, timeZone: string): Instant {
  const moment = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).toInstant();
  return new Date(moment.epochMilliseconds).toISOString();
}
