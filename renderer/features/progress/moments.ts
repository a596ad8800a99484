import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import type { Panel, PanelMark, TimeAxis } from '#domain/progress/chart/types.ts';
import type { ProgressRecord, ProgressSession } from '#domain/progress/record.ts';
import type { Series, SeriesPoint } from '#domain/progress/series.ts';

/** A time at which something can be read: a session, or a day on which scores came in without one. */
export type Moment = {
  readonly key: string;
  readonly date: CalendarDate;
  /** Null for a day without a session. */
  readonly session: ProgressSession | null;
  /** The how many-eth session of the episode, from 1; null without one. */
  readonly number: number | null;
  readonly x: number;
};

/** Sessions and days of entries in the order of time. An entry of a session's day is read with that session. */
export function momentsOf(
  { sessions, entries }: Pick<ProgressRecord, 'sessions' | 'entries'>,
  axis: Pick<TimeAxis, 'sessions' | 'xOfDay'>,
): readonly Moment[] {
  const xs = new Map(axis.sessions.map(({ sessionId, x }) => [sessionId, x]));
  const sessionDays = new Set(sessions.map(({ date }) => date));
  const otherDays = [...new Set(entries.map(({ date }) => date))].filter((date) => !sessionDays.has(date));
  const moments = [
    ...sessions.map((session, index) => ({
      ...{ key: session.sessionId, date: session.date, session, number: index + 1 },
      x: xs.get(session.sessionId) ?? axis.xOfDay(session.date),
    })),
    ...otherDays.map((date) => ({ key: date, date, session: null, number: null, x: axis.xOfDay(date) })),
  ];
  const time = ({ date, session }: Moment) => `${date} ${session?.time ?? ''}`;
  return moments.sort((one, other) => (time(one) < time(other) ? -1 : time(one) > time(other) ? 1 : 0));
}

/** One value of a panel, in the numbers that the panel shows. */
export type PanelReading = {
  readonly point: SeriesPoint;
  readonly value: number | null;
  readonly after: number | null;
  readonly mark: PanelMark;
};

/** What a panel shows at each moment, by the moment's key. */
export function readingsByMoment(
  { points }: Pick<Series, 'points'>,
  { marks }: Pick<Panel, 'marks'>,
  moments: readonly Moment[],
): ReadonlyMap<string, readonly PanelReading[]> {
  const firstOfDay = new Map<CalendarDate, string>();
  for (const { date, key } of moments) if (!firstOfDay.has(date)) firstOfDay.set(date, key);
  const found = new Map<string, PanelReading[]>();
  for (const mark of marks) {
    const point = points[mark.index];
    if (point === undefined) continue;
    const key = point.sessionId ?? firstOfDay.get(point.date) ?? point.date;
    const reading = { point, value: mark.value?.value ?? null, after: mark.after?.value ?? null, mark };
    found.set(key, [...(found.get(key) ?? []), reading]);
  }
  return found;
}

/** The moment nearest to a place on the axis; null where there is none. */
export function nearestMoment(moments: readonly Moment[], x: number): number | null {
  let nearest: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  moments.forEach((moment, index) => {
    const away = Math.abs(moment.x - x);
    if (away >= distance) return;
    nearest = index;
    distance = away;
  });
  return nearest;
}
