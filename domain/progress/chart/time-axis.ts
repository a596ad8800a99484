import { scaleLinear } from 'd3-scale';
import { type CalendarDate, daysBetween } from '#domain/dates/calendar-date.ts';
import { longPauseDays } from '../pause.ts';
import type { ProgressRecord } from '../record.ts';
import type { TimeAxis } from './types.ts';

export type AxisBox = {
  readonly left: number;
  readonly right: number;
  /** Free room between the sides of the plot and the first and last day. */
  readonly inset: number;
  /** Room that one date below the axis needs; 84 where it is left out. */
  readonly tickRoom?: number;
  /** At least so many days long: episodes beside each other are drawn to one scale. */
  readonly days?: number;
  /** Today, for an episode that is not closed: the axis runs on to it where nobody came for more than six weeks. */
  readonly until?: CalendarDate;
};

/** How far sessions of one day stand apart, at least and at most, in the drawing's units. */
const apart = { least: 4, most: 10, onOneDay: 24 };

type Moment = { readonly sessionId: string | null; readonly date: CalendarDate; readonly day: number };
type Stop = Moment & { readonly x: number };

/**
 * A straight scale of days. What was entered without a session stands at its day, sessions beside each other after it. Where
 * everything is of one day it stands in the middle.
 */
export function timeAxis(record: Pick<ProgressRecord, 'sessions' | 'entries'>, box: AxisBox): TimeAxis {
  const [left, right] = [box.left + box.inset, box.right - box.inset];
  const start = firstDate(record);
  const dayOf = dayCounter(start);
  const moments = momentsOf(record, dayOf);
  const waited = waitedUntil(moments, box.until, dayOf);
  const lastDay = Math.max(0, moments.at(-1)?.day ?? 0, (box.days ?? 1) - 1, waited?.day ?? 0);
  const xs =
    lastDay === 0 ? besideEachOther(moments.length, left, right) : placed(moments, lastDay, left, right);
  const scale = scaleLinear([0, lastDay], [left, right]).clamp(true);
  const stops = moments.map((moment, index): Stop => ({ ...moment, x: xs[index] ?? left }));
  const today = waited === null ? [] : [{ ...waited, x: scale(waited.day) }];
  const sessions = stops.filter(isSession);
  const ofSession = new Map(sessions.map(({ sessionId, x }) => [sessionId, x]));
  const ofEntryDay = new Map(
    stops.flatMap((stop) => (isSession(stop) ? [] : [[stop.date, stop.x] as const])),
  );
  const xOfDay = (date: CalendarDate) =>
    ofEntryDay.get(date) ?? (lastDay === 0 ? (left + right) / 2 : scale(dayOf(date)));
  return {
    left: box.left,
    right: box.right,
    start,
    end: waited?.date ?? moments.at(-1)?.date ?? start,
    sessions: sessions.map(({ sessionId, date, x }) => ({ sessionId, date, x })),
    xOfDay,
    xOf: ({ sessionId, date }) => (sessionId === null ? undefined : ofSession.get(sessionId)) ?? xOfDay(date),
    dayOf,
    ticks: ticksOf([...stops, ...today], box.tickRoom ?? 84),
    gaps: gapsOf([...sessions, ...today]),
  };
}

const isSession = <Any extends Moment>(moment: Any): moment is Any & { readonly sessionId: string } =>
  moment.sessionId !== null;

function firstDate({ sessions, entries }: Pick<ProgressRecord, 'sessions' | 'entries'>): CalendarDate {
  return [...sessions, ...entries].map(({ date }) => date).sort()[0] ?? '';
}

/** Counting days costs more than anything else here: each date is counted once. */
function dayCounter(start: CalendarDate): (date: CalendarDate) => number {
  const known = new Map<CalendarDate, number>();
  return (date) => {
    const counted = known.get(date) ?? (start === '' ? 0 : daysBetween(start, date));
    known.set(date, counted);
    return counted;
  };
}

/** Sessions and days with entries in the order of time; an entry counts as the morning of its day. */
function momentsOf(
  { sessions, entries }: Pick<ProgressRecord, 'sessions' | 'entries'>,
  dayOf: (date: CalendarDate) => number,
): readonly Moment[] {
  const days = [...new Set(entries.map(({ date }) => date))];
  return [
    ...days.map((date) => ({ sessionId: null, date, day: dayOf(date), time: '' })),
    ...sessions.map(({ sessionId, date, time }) => ({ sessionId, date, day: dayOf(date), time })),
  ].sort((one, other) => one.day - other.day || (one.time < other.time ? -1 : one.time > other.time ? 1 : 0));
}

function besideEachOther(count: number, left: number, right: number): readonly number[] {
  const step = Math.min(apart.onOneDay, (right - left) / Math.max(1, count));
  const middle = (left + right) / 2;
  return Array.from({ length: count }, (_, index) => middle + (index - (count - 1) / 2) * step);
}

/** Each at its day; those of one day step aside by a little, and push what follows them where there is no room. */
function placed(moments: readonly Moment[], lastDay: number, left: number, right: number): readonly number[] {
  const perDay = (right - left) / lastDay;
  const least = Math.min(apart.least, (right - left) / moments.length);
  const step = (index: number): number => {
    const isSameDay = moments[index]?.day === moments[index - 1]?.day;
    return isSameDay ? Math.max(least, Math.min(apart.most, perDay / 3)) : Math.min(perDay, least) / 4;
  };
  const xs: number[] = [];
  moments.forEach(({ day }, index) => {
    const before = xs[index - 1];
    xs.push(before === undefined ? left : Math.max(left + day * perDay, before + step(index)));
  });
  for (let index = xs.length - 1, limit = right; index >= 0; index -= 1) {
    xs[index] = Math.min(xs[index] ?? right, limit);
    limit = (xs[index] ?? right) - Math.min(step(index), least);
  }
  return xs;
}

/** Dates that fit beside each other; the first and the last always have theirs. */
function ticksOf(stops: readonly Stop[], room: number): TimeAxis['ticks'] {
  const places = stops
    .filter(({ date }, index) => date !== stops[index - 1]?.date)
    .map(({ date, x }) => ({ date, x }));
  const last = places.at(-1);
  if (last === undefined) return [];
  const ticks: (typeof places)[number][] = [];
  for (const place of places) {
    const previous = ticks.at(-1);
    const isClear = previous === undefined || place.x - previous.x >= room;
    if (isClear && last.x - place.x >= room) ticks.push(place);
  }
  const [first] = places;
  if (ticks.length === 0 && first !== undefined && last.x - first.x >= room / 2) ticks.push(first);
  return [...ticks, last];
}

/** The day until which nobody came, where that is more than six weeks after the last session; null elsewhere. */
function waitedUntil(
  moments: readonly Moment[],
  until: CalendarDate | undefined,
  dayOf: (date: CalendarDate) => number,
): Moment | null {
  const last = moments.findLast(isSession);
  if (last === undefined || until === undefined || dayOf(until) - last.day <= longPauseDays) return null;
  return { sessionId: null, date: until, day: dayOf(until) };
}

function gapsOf(stops: readonly Stop[]): TimeAxis['gaps'] {
  return stops.flatMap(({ day, x }, index) => {
    const before = stops[index - 1];
    return before === undefined || day - before.day <= longPauseDays
      ? []
      : [{ from: before.x, to: x, days: day - before.day }];
  });
}
