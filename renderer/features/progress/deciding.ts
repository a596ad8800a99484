import { type CalendarDate, daysBetween } from '#domain/dates/calendar-date.ts';
import { type MeasureId, measureFacts } from '#domain/measures/catalogue.ts';
import type { Judgement, SeriesVerdict } from '#domain/progress/judge.ts';
import type { EpisodeCourse } from '#domain/progress/overall.ts';
import { longPauseDays } from '#domain/progress/pause.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { seriesName } from './measure-words.ts';

/** One thing that the verdict over all rests on. Several activities are one, by their mean. */
export type DecidingLine = {
  readonly key: string;
  readonly name: string;
  readonly measure: MeasureId;
  readonly judgement: Judgement;
};

export function decidingLines({ measures, activities }: EpisodeCourse): readonly DecidingLine[] {
  const single = measures.filter(
    ({ series: { measure, key } }) =>
      measureFacts[measure].decides && activities?.keys.includes(key) !== true,
  );
  const lines = single.map(
    ({ series, judgement }): DecidingLine => ({
      ...{ key: series.key, name: seriesName(series), measure: series.measure, judgement },
    }),
  );
  if (activities === null) return lines;
  const name = progressEn.activitiesTogether.clinical(activities.count);
  const together: DecidingLine = { key: 'activities', name, measure: 'activity', judgement: activities };
  const place = lines.findLastIndex(({ measure }) => measure === 'pain-now') + 1;
  return lines.toSpliced(place, 0, together);
}

/** The lines that the verdict over all comes from, at most two of each kind: what one reads first. */
export function tellingLines(
  lines: readonly DecidingLine[],
  overall: EpisodeCourse['overall'],
): readonly DecidingLine[] {
  const of = (verdict: SeriesVerdict) =>
    lines.filter(({ judgement }) => judgement.verdict === verdict).slice(0, 2);
  return overall === 'mixed' ? [...of('better'), ...of('worse')] : of(overall);
}

/** How often each verdict was reached, in the order in which they first come up. */
export function verdictCounts(lines: readonly DecidingLine[]): readonly (readonly [SeriesVerdict, number])[] {
  const counts = new Map<SeriesVerdict, number>();
  for (const { judgement } of lines) counts.set(judgement.verdict, (counts.get(judgement.verdict) ?? 0) + 1);
  return [...counts];
}

export type Missing =
  | { readonly measure: MeasureId; readonly kind: 'never' }
  | { readonly measure: MeasureId; readonly kind: 'some'; readonly count: number };

/**
 * What should be there and is not: it is said, and never counted as a number. Pain before treatment is asked at every
 * session; what the client can do, and the client's own rating from the second session on, should have been asked once.
 */
export function missingOf(
  { sessions }: Pick<ProgressRecord, 'sessions'>,
  { measures }: Pick<EpisodeCourse, 'measures'>,
): readonly Missing[] {
  const isThere = (measure: MeasureId) => measures.some(({ series }) => series.measure === measure);
  const wanted: readonly MeasureId[] = [
    'pain-now',
    'activity',
    ...(sessions.length < 2 ? [] : ['global-change' as const]),
  ];
  const never = wanted
    .filter((measure) => !isThere(measure))
    .map((measure): Missing => ({ measure, kind: 'never' }));
  const without = sessions.filter(
    ({ facts }) =>
      !facts.readings.some(({ measure, timing }) => measure === 'pain-now' && timing === 'before'),
  ).length;
  return isThere('pain-now') && without > 0
    ? [{ measure: 'pain-now', kind: 'some', count: without }, ...never]
    : never;
}

/** Days since the last session of an open episode, where they are more than six weeks. */
export function daysUnseen(
  { sessions, isClosed }: Pick<ProgressRecord, 'sessions' | 'isClosed'>,
  today: CalendarDate,
): number | null {
  const last = sessions.at(-1);
  if (isClosed || last === undefined) return null;
  const days = daysBetween(last.date, today);
  return days > longPauseDays ? days : null;
}
