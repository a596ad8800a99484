import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { measureFacts } from '#domain/measures/catalogue.ts';
import type { PaperSize } from '#domain/practice/practice.ts';
import { panelOf } from '#domain/progress/chart/panel.ts';
import { sessionStrip } from '#domain/progress/chart/session-strip.ts';
import { timeAxis } from '#domain/progress/chart/time-axis.ts';
import type { Panel, SessionStrip, TimeAxis } from '#domain/progress/chart/types.ts';
import { thresholdOf } from '#domain/progress/no-change-band.ts';
import type { EpisodeCourse, JudgedSeries } from '#domain/progress/overall.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { seriesKey } from '#domain/progress/series.ts';
import type { PdfElement } from './load-pdfkit.ts';
import type { ChartLanguage } from './progress-chart-words.ts';

/** A panel that is wanted: the key of its series and what stands above it. */
export type ChartPanel = {
  readonly key: string;
  readonly title: string;
  /** A second, smaller line, such as which way is better; empty for none. */
  readonly note: string;
};

export type ProgressChartInput = {
  readonly record: ProgressRecord;
  readonly course: Pick<EpisodeCourse, 'measures'>;
  readonly panels: readonly ChartPanel[];
  readonly language: ChartLanguage;
  readonly paper: PaperSize;
  /** The day of the document, for an episode that is not closed: a stretch since the last session is shown. */
  readonly until?: CalendarDate;
  readonly parent: PdfElement;
  readonly x: number;
  readonly width: number;
  readonly gapBefore?: number;
  /** Panels beside each other; where it is left out as many as there are, up to three, and four in two rows. */
  readonly columns?: number;
  /** Height of each scale, in points. */
  readonly plotHeight?: number;
};

export type PaperPanel = {
  readonly given: ChartPanel;
  readonly judged: JudgedSeries;
  readonly panel: Panel;
  /** In which row and column it stands. */
  readonly row: number;
  readonly column: number;
};

export type PaperChart = {
  readonly axis: TimeAxis;
  readonly strip: SessionStrip;
  readonly panels: readonly PaperPanel[];
  readonly columnWidth: number;
  readonly rows: number;
  readonly plotHeight: number;
};

export const columnGap = 14;
/** Room at the left for the numbers of the scale, at the right for the latest value, above and below for the line. */
const sides = { left: 24, right: 31, top: 5, bottom: 4, inset: 5 } as const;

/** The panels of a chart on paper: positions from the same functions as on the screen, in points. */
export function paperChart(input: ProgressChartInput): PaperChart {
  const { record, course, width, plotHeight = 64 } = input;
  const wanted = input.panels.flatMap((given) => {
    const judged = course.measures.find(({ series }) => series.key === given.key);
    return judged === undefined ? [] : [{ given, judged }];
  });
  const columns = Math.max(1, input.columns ?? (wanted.length > 3 ? 2 : wanted.length));
  const columnWidth = (width - columnGap * (columns - 1)) / columns;
  const axis = timeAxis(record, {
    left: sides.left,
    right: columnWidth - sides.right,
    inset: sides.inset,
    tickRoom: 56,
    ...(input.until === undefined ? {} : { until: input.until }),
  });
  const box = { width: columnWidth, height: sides.top + plotHeight + sides.bottom, ...sides };
  const targets = new Map(record.plans.map((plan) => [seriesKey(plan), plan.target]));
  return {
    axis,
    strip: sessionStrip(record, axis),
    panels: wanted.map(({ given, judged }, index) => {
      const target = targets.get(judged.series.key) ?? null;
      const panel = panelOf(judged, axis, box, { unit: 'value', target });
      // A threshold that is known from textbooks only is shown on the screen and never printed.
      const isPrintable = thresholdOf(measureFacts[judged.series.measure])?.isRead !== false;
      return {
        given,
        judged,
        panel: isPrintable ? panel : { ...panel, band: null },
        row: Math.floor(index / columns),
        column: index % columns,
      };
    }),
    columnWidth,
    rows: Math.ceil(wanted.length / columns),
    plotHeight: box.height,
  };
}
