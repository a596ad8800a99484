import { daysBetween } from '#domain/dates/calendar-date.ts';
import type { ChartUnit } from '#domain/progress/chart/types.ts';
import type { EpisodeCourse } from '#domain/progress/overall.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { wayWords } from '#domain/progress/series.ts';
import { courseOf } from '#renderer/parts/progress/course-of.ts';
import { type CourseLayout, layoutOf, type PanelView } from './layout.ts';

export type Pair = {
  readonly here: PanelView;
  /** Null where the other episode has no value of it. */
  readonly there: PanelView | null;
  /** Whether the latest values of both were obtained in the same way: others are never laid beside each other. */
  readonly isComparable: boolean;
};

export type Comparison = {
  readonly here: CourseLayout;
  readonly there: CourseLayout;
  readonly otherCourse: EpisodeCourse;
  readonly pairs: readonly Pair[];
  /** What only the other episode has. */
  readonly onlyThere: readonly PanelView[];
};

/** Two episodes with the same scales, each from its own first day on an axis of the same length. */
export function comparisonOf(
  record: ProgressRecord,
  course: EpisodeCourse,
  other: ProgressRecord,
  { width, unit }: { readonly width: number; readonly unit: ChartUnit },
): Comparison {
  const otherCourse = courseOf(other);
  const days = Math.max(lengthOf(record), lengthOf(other));
  const alone = layoutOf(record, course, { width, unit, days });
  const beside = layoutOf(other, otherCourse, { width, unit, days });
  // Movements are drawn on the room that their values need: of two episodes, the room of both.
  const scales = new Map(
    alone.panels.flatMap(({ panel }) => {
      const twin = beside.panels.find((each) => each.panel.key === panel.key)?.panel;
      if (twin === undefined || twin.measured !== panel.measured) return [];
      const [[low, high], [otherLow, otherHigh]] = [panel.domain, twin.domain];
      return [[panel.key, [Math.min(low, otherLow), Math.max(high, otherHigh)] as const]];
    }),
  );
  const here = layoutOf(record, course, { width, unit, days, scales });
  const there = layoutOf(other, otherCourse, { width, unit, days, scales });
  const twinOf = ({ panel }: PanelView) => there.panels.find((each) => each.panel.key === panel.key) ?? null;
  return {
    ...{ here, there, otherCourse },
    pairs: here.panels.map((view) => {
      const twin = twinOf(view);
      return { here: view, there: twin, isComparable: twin !== null && isSameWay(view, twin) };
    }),
    onlyThere: there.panels.filter(({ panel }) => !here.panels.some((each) => each.panel.key === panel.key)),
  };
}

/** Days from the first to the last thing of an episode, both counted. */
export function lengthOf({ sessions, entries }: Pick<ProgressRecord, 'sessions' | 'entries'>): number {
  const days = [...sessions, ...entries].map(({ date }) => date).sort();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? 1 : daysBetween(first, last) + 1;
}

function isSameWay(one: PanelView, other: PanelView): boolean {
  const latest = [one, other].flatMap(
    ({ judged }) => judged.series.points.findLast(({ value }) => value !== null) ?? [],
  );
  return latest.length === 2 && new Set(wayWords(latest)).size === 1;
}
