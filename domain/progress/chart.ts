import { scaleLinear } from 'd3-scale';
import { curveLinear, line } from 'd3-shape';
import { type CalendarDate, daysBetween } from '../dates/calendar-date.ts';
import { measures } from '../measures/pain.ts';
import { type PainPoint, painTrend } from './pain-trend.ts';

/** Where the chart may draw, in the drawing's own units; the margins stay free for the axes' words. */
export type ChartBox = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** Free room between the sides of the plot and the first and last session. */
  readonly inset: number;
};

export type ScorePlace = { readonly value: number; readonly y: number };

export type ChartMark = {
  readonly sessionId: string;
  readonly date: CalendarDate;
  readonly x: number;
  readonly before: ScorePlace | null;
  readonly after: ScorePlace | null;
};

export type PainChart = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** One mark a session, oldest first. */
  readonly marks: readonly ChartMark[];
  /** Path through the scores before treatment; empty with fewer than two. Sessions without a score are bridged. */
  readonly line: string;
  readonly baseline: ScorePlace | null;
  /** Upper and lower edge of the band in which a score is no clear change from the baseline. */
  readonly band: { readonly top: number; readonly bottom: number } | null;
  readonly scoreTicks: readonly ScorePlace[];
  readonly dateTicks: readonly { readonly date: CalendarDate; readonly x: number }[];
};

const { low, high, meaningfulPoints, meaningfulShare } = measures.pain;

/** Room that one date under the axis needs, in the drawing's units. */
const dateTickRoom = 84;

/**
 * How far a score may lie from the baseline before the change is meaningful, in points: 2 points or 30 % of the
 * baseline, whichever is reached first. A score at the distance itself is meaningful. Source: Ostelo 2008.
 */
export function bandHalfWidth(baseline: number): number {
  return baseline === 0 ? meaningfulPoints : Math.min(meaningfulPoints, baseline * meaningfulShare);
}

/** Pain over the sessions of an episode as positions: the same numbers for the screen and for paper. */
export function painChart(points: readonly PainPoint[], box: ChartBox): PainChart {
  const { points: ordered, baseline: first } = painTrend(points);
  const [left, right] = [box.left, box.width - box.right];
  const [top, bottom] = [box.top, box.height - box.bottom];
  const yOf = scaleLinear([low, high], [bottom, top]).clamp(true);
  const xOf = dayScale(ordered, left + box.inset, right - box.inset);
  const place = (value: number): ScorePlace => ({ value, y: yOf(value) });
  const placeOrNone = (value: number | null) => (value === null ? null : place(value));

  const marks = ordered.map(
    ({ sessionId, date, before, after }, index): ChartMark => ({
      sessionId,
      date,
      x: xOf(index),
      before: placeOrNone(before),
      after: placeOrNone(after),
    }),
  );
  return {
    left,
    right,
    top,
    bottom,
    marks,
    line: pathThrough(marks),
    baseline: first === null ? null : place(first.value),
    band: first === null ? null : bandAround(first.value, yOf),
    scoreTicks: yOf.ticks(5).map(place),
    dateTicks: dateTicks(marks),
  };
}

/**
 * Sessions on a straight scale of days, those of one day beside each other in their order. A single session stands in
 * the middle.
 */
function dayScale(ordered: readonly PainPoint[], left: number, right: number): (index: number) => number {
  const start = ordered[0]?.date;
  if (start === undefined) return () => left;
  const perDay = new Map<CalendarDate, number>();
  for (const { date } of ordered) perDay.set(date, (perDay.get(date) ?? 0) + 1);
  const seen = new Map<CalendarDate, number>();
  const days = ordered.map(({ date }) => {
    const before = seen.get(date) ?? 0;
    seen.set(date, before + 1);
    return daysBetween(start, date) + before / (perDay.get(date) ?? 1);
  });
  const last = days.at(-1) ?? 0;
  if (last === 0) return () => (left + right) / 2;
  const scale = scaleLinear([0, last], [left, right]);
  return (index) => scale(days[index] ?? 0);
}

function pathThrough(marks: readonly ChartMark[]): string {
  const scored = marks.flatMap(({ x, before }) =>
    before === null ? [] : [[x, before.y] as [number, number]],
  );
  return scored.length < 2 ? '' : (line().curve(curveLinear)(scored) ?? '');
}

function bandAround(baseline: number, yOf: (value: number) => number): PainChart['band'] {
  const half = bandHalfWidth(baseline);
  return { top: yOf(baseline + half), bottom: yOf(baseline - half) };
}

/** Dates of sessions that fit beside each other; the first and the last session always have theirs. */
function dateTicks(marks: readonly ChartMark[]): PainChart['dateTicks'] {
  const last = marks.at(-1);
  if (last === undefined) return [];
  const ticks: ChartMark[] = [];
  for (const mark of marks) {
    const previous = ticks.at(-1);
    const isClear = previous === undefined || mark.x - previous.x >= dateTickRoom;
    if (isClear && last.x - mark.x >= dateTickRoom) ticks.push(mark);
  }
  const first = marks[0];
  if (ticks.length === 0 && first !== undefined && first.x < last.x) ticks.push(first);
  return [...ticks, last].map(({ date, x }) => ({ date, x }));
}
