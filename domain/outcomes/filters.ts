import { z } from 'zod';
import { stages } from '../clients/episode.ts';
import { addMonths, type CalendarDate, calendarDate } from '../dates/calendar-date.ts';
import { measureIds } from '../measures/catalogue.ts';

/** Which days are looked at: up to today, or two days of one's own choosing, both counted. */
export const periods = ['months-3', 'months-12', 'all', 'own'] as const;
export type Period = (typeof periods)[number];

export const outcomeFilters = z.strictObject({
  period: z.enum(periods),
  /** Only for `own`; null for no limit. Put in order where they were given the other way round. */
  from: calendarDate.nullable(),
  to: calendarDate.nullable(),
  /** Null for everybody. */
  therapistId: z.uuid().nullable(),
  /** At the first session of an episode; null for every stage. */
  stage: z.enum(stages).nullable(),
  /** Null for every measure. */
  measure: z.enum(measureIds).nullable(),
});
export type OutcomeFilters = z.output<typeof outcomeFilters>;

export const firstFilters: OutcomeFilters = {
  period: 'months-12',
  from: null,
  to: null,
  therapistId: null,
  stage: null,
  measure: null,
};

/** First and last day; `from` is null where there is no first. Nothing is counted that has not happened yet. */
export type Days = { readonly from: CalendarDate | null; readonly to: CalendarDate };

export function daysOf({ period, from, to }: OutcomeFilters, today: CalendarDate): Days {
  switch (period) {
    case 'months-3':
      return { from: addMonths(today, -3), to: today };
    case 'months-12':
      return { from: addMonths(today, -12), to: today };
    case 'all':
      return { from: null, to: today };
    case 'own': {
      const isTurned = from !== null && to !== null && from > to;
      const [first, last] = isTurned ? [to, from] : [from, to];
      return { from: first, to: last === null || last > today ? today : last };
    }
  }
}

/** Who is going to read a file of numbers: the practice itself, or somebody outside it. */
export const outcomeReaders = ['own', 'shared'] as const;
export type OutcomeReader = (typeof outcomeReaders)[number];
