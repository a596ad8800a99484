import type { CalendarDate } from '../dates/calendar-date.ts';
import { judgePain, type PainChange } from '../measures/pain.ts';

/** Pain of one signed session: before and after treatment, 0–10, null where it was not asked. */
export type PainPoint = {
  readonly sessionId: string;
  readonly date: CalendarDate;
  readonly before: number | null;
  readonly after: number | null;
};

export type PainTrend = {
  readonly points: readonly PainPoint[];
  /** First and latest score before treatment: like is compared with like. */
  readonly baseline: { readonly date: CalendarDate; readonly value: number } | null;
  readonly latest: { readonly date: CalendarDate; readonly value: number } | null;
  /** Null with fewer than two scores. */
  readonly change: PainChange | null;
};

/** The course of pain over the sessions of an episode, oldest first. */
export function painTrend(points: readonly PainPoint[]): PainTrend {
  const ordered = [...points].sort((left, right) =>
    left.date < right.date ? -1 : left.date > right.date ? 1 : 0,
  );
  const scored = ordered.flatMap(({ date, before }) => (before === null ? [] : [{ date, value: before }]));
  const baseline = scored[0] ?? null;
  const latest = scored.at(-1) ?? null;
  const hasCourse = scored.length >= 2 && baseline !== null && latest !== null;
  return {
    points: ordered,
    baseline,
    latest,
    change: hasCourse ? judgePain(baseline.value, latest.value) : null,
  };
}
