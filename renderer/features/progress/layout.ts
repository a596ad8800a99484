import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { measureFacts } from '#domain/measures/catalogue.ts';
import { panelOf } from '#domain/progress/chart/panel.ts';
import { sessionStrip } from '#domain/progress/chart/session-strip.ts';
import { timeAxis } from '#domain/progress/chart/time-axis.ts';
import type { ChartUnit, Panel, SessionStrip, TimeAxis } from '#domain/progress/chart/types.ts';
import type { EpisodeCourse, JudgedSeries } from '#domain/progress/overall.ts';
import type { MeasurePlan, ProgressRecord } from '#domain/progress/record.ts';
import { planOf } from './measure-words.ts';
import { type Moment, momentsOf, type PanelReading, readingsByMoment } from './moments.ts';

/** Room beside the plots: for the numbers of the scales, and for the latest value behind its dot. */
export const sides = { left: 40, right: 60, inset: 8 } as const;
/** A day with its year, the first one beginning at its tick, and some air. */
const tickRoom = 120;
const panelBox = { height: 104, top: 8, bottom: 8 } as const;

/** One measure with everything that its row says and draws. */
export type PanelView = {
  readonly judged: JudgedSeries;
  readonly panel: Panel;
  readonly width: number;
  readonly height: number;
  readonly plan: MeasurePlan | undefined;
  readonly readings: ReadonlyMap<string, readonly PanelReading[]>;
};

export type CourseLayout = {
  readonly axis: TimeAxis;
  readonly strip: SessionStrip;
  readonly moments: readonly Moment[];
  readonly panels: readonly PanelView[];
};

export type LayoutChoice = {
  readonly width: number;
  readonly unit: ChartUnit;
  /** At least so many days long, where two episodes share a scale. */
  readonly days: number;
  /** Today, for an open episode: a long pause since the last session is drawn. Left out where episodes share a scale. */
  readonly until?: CalendarDate;
  /** Scales of another episode that this one is laid beside, by the key of the series. */
  readonly scales?: ReadonlyMap<string, Panel['domain']>;
};

/** All positions of an episode's charts, for the room that there is. */
export function layoutOf(
  record: ProgressRecord,
  course: EpisodeCourse,
  { width, unit, days, until, scales }: LayoutChoice,
): CourseLayout {
  const axis = timeAxis(record, {
    left: sides.left,
    right: width - sides.right,
    inset: sides.inset,
    tickRoom,
    days,
    ...(until === undefined ? {} : { until }),
  });
  const moments = momentsOf(record, axis);
  const box = { width, ...panelBox, ...sides };
  const panels = course.measures.map((judged): PanelView => {
    const plan = planOf(record, judged.series);
    const domain = scales?.get(judged.series.key);
    const panel = panelOf(judged, axis, box, {
      unit,
      target: plan?.target ?? null,
      ...(domain === undefined ? {} : { domain }),
    });
    return {
      ...{ judged, panel, plan, width, height: box.height },
      readings: readingsByMoment(judged.series, panel, moments),
    };
  });
  return { axis, strip: sessionStrip(record, axis), moments, panels };
}

/** More panels than this at once would be a wall. */
const mostAtOnce = 6;

/** What decides stands on top; the rest waits in a group of its own where there is much of it. */
export function grouped<View extends Pick<PanelView, 'judged'>>(
  panels: readonly View[],
): { readonly first: readonly View[]; readonly more: readonly View[] } {
  const deciding = panels.filter(({ judged }) => measureFacts[judged.series.measure].decides);
  const others = panels.filter(({ judged }) => !measureFacts[judged.series.measure].decides);
  return panels.length <= mostAtOnce || deciding.length === 0
    ? {
        first: [...deciding, ...others].slice(0, mostAtOnce),
        more: others.slice(Math.max(0, mostAtOnce - deciding.length)),
      }
    : { first: deciding, more: others };
}
