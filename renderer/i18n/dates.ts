import { useMemo } from 'react';
import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';
import type { PaperSize } from '#domain/practice/practice.ts';
import { useRead } from '../api/queries.ts';
import { t } from './i18n.ts';

/** Letter paper goes with month first, A4 with day first: the practice says its paper once and this follows. */
export type DayOrder = 'day-first' | 'month-first';

export function dayOrderOf(paper: PaperSize): DayOrder {
  return paper === 'letter' ? 'month-first' : 'day-first';
}

const locales = { 'day-first': 'en-GB', 'month-first': 'en-US' } as const satisfies Record<DayOrder, string>;

const two = (number: number): string => String(number).padStart(2, '0');

/** The day here and now, as the clock of this computer shows it. */
export function dayOf(moment: Date): CalendarDate {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function dayBefore(day: CalendarDate): CalendarDate {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - 1);
  return moment.toISOString().slice(0, 10);
}

export type Dates = {
  readonly order: DayOrder;
  /** `22 Nov 2026`, or `Nov 22, 2026` where the practice writes the month first. */
  readonly day: (day: CalendarDate) => string;
  /** `22 Nov`, for places where the year is plain, such as an axis. */
  readonly shortDay: (day: CalendarDate) => string;
  /** `Sunday, 22 November` for a headline. */
  readonly longDay: (day: CalendarDate) => string;
  /** `today`, `yesterday`, or the day. */
  readonly nearDay: (day: CalendarDate) => string;
  /** Time of a moment on this computer's clock, `14:03`. */
  readonly time: (moment: Instant) => string;
  /** `today 14:03`, `yesterday 09:12`, `22 Nov 2026 14:03`. */
  readonly moment: (moment: Instant) => string;
};

/** Ways to write dates. Calendar days are shown as they stand: UTC is only the way past Intl. */
export function createDates(order: DayOrder, today: CalendarDate = dayOf(new Date())): Dates {
  const locale = locales[order];
  const formatDay = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: CalendarDate) => format.format(new Date(`${day}T00:00:00Z`));
  };
  const day = formatDay({ day: 'numeric', month: 'short', year: 'numeric' });
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const nearDay = (date: CalendarDate) => {
    if (date === today) return t('common.today');
    return date === dayBefore(today) ? t('common.yesterday') : day(date);
  };
  const time = (moment: Instant) => clock.format(new Date(moment));
  return {
    order,
    day,
    shortDay: formatDay({ day: 'numeric', month: 'short' }),
    longDay: formatDay({ weekday: 'long', day: 'numeric', month: 'long' }),
    nearDay,
    time,
    moment: (moment) => `${nearDay(dayOf(new Date(moment)))} ${time(moment)}`,
  };
}

const shared = new Map<string, Dates>();

/** The same dates for everyone who asks on the same day: making their formats takes longer than drawing a row. */
function sharedDates(order: DayOrder): Dates {
  const today = dayOf(new Date());
  const key = `${order} ${today}`;
  const known = shared.get(key);
  if (known !== undefined) return known;
  const made = createDates(order, today);
  shared.clear();
  shared.set(key, made);
  return made;
}

/** Dates as the open practice writes them. */
export function useDates(): Dates {
  const practice = useRead('practice.get', {});
  const order = dayOrderOf(practice.data?.practice.paper ?? 'a4');
  return useMemo(() => sharedDates(order), [order]);
}
