import { addDays, type CalendarDate, mondayOf } from '../dates/calendar-date.ts';
import type { Days } from './filters.ts';

export type WeekOfSessions = {
  readonly monday: CalendarDate;
  readonly sessions: number;
  /** Whether all seven days lie in the period and are over: others are shown and not counted in the median. */
  readonly isWhole: boolean;
};

/**
 * Every week of the period with its sessions, those without any included. Weeks before the first session ever are left
 * out: the practice, or the therapist, had not begun.
 */
export function weeksOf(
  { from, to }: Days,
  first: CalendarDate | null,
  sessionsOn: (monday: CalendarDate) => number,
): readonly WeekOfSessions[] {
  if (first === null || first > to) return [];
  const start = from === null || from < first ? first : from;
  const weeks: WeekOfSessions[] = [];
  for (let monday = mondayOf(start); monday <= to; monday = addDays(monday, 7)) {
    const isWhole = monday >= start && addDays(monday, 6) <= to;
    weeks.push({ monday, sessions: sessionsOn(monday), isWhole });
  }
  return weeks;
}

/** The middle of the whole weeks; null where there is none. */
export function medianOfWeeks(weeks: readonly WeekOfSessions[]): number | null {
  const counts = weeks.flatMap(({ sessions, isWhole }) => (isWhole ? [sessions] : [])).sort((a, b) => a - b);
  const half = Math.floor(counts.length / 2);
  const [low, high] =
    counts.length % 2 === 0 ? [counts[half - 1], counts[half]] : [counts[half], counts[half]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
