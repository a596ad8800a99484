import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { type ChartMark, type PainChart, painChart } from '#domain/progress/chart.ts';
import { type PainPoint, painTrend } from '#domain/progress/pain-trend.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChartAxes } from './ChartAxes.tsx';
import classes from './PainChartView.module.css';
import { useWidth } from './use-width.ts';

const height = 320;
const margins = { top: 16, right: 24, bottom: 32, left: 40, inset: 16 };

/**
 * Pain before treatment as a line with points, after treatment as hollow points. The pointer or the arrow keys read
 * one session at a time; what is read is also said.
 */
export function PainChartView({ points }: { readonly points: readonly PainPoint[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 720);
  const chart = useMemo(() => painChart(points, { width, height, ...margins }), [points, width]);
  const [read, setRead] = useState<number | null>(null);
  const mark = read === null ? undefined : chart.marks[read];

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextMark(event.key, read, chart.marks.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    setRead(next);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    setRead(nearestMark(chart.marks, event.clientX - left));
  };

  return (
    <figure className={classes.root}>
      <Legend chart={chart} />
      <div
        ref={frame}
        className={classes.frame}
        role="slider"
        tabIndex={0}
        aria-label={useChartLabel(points)}
        aria-valuemin={1}
        aria-valuemax={chart.marks.length}
        aria-valuenow={(read ?? chart.marks.length - 1) + 1}
        aria-valuetext={useReading(mark ?? chart.marks.at(-1))}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setRead(null)}
        onBlur={() => setRead(null)}
      >
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <ChartAxes chart={chart} />
          {mark !== undefined && (
            <line className={classes.cursor} x1={mark.x} x2={mark.x} y1={chart.top} y2={chart.bottom} />
          )}
          <path className={classes.line} d={chart.line} />
          {chart.marks.map((each, index) => (
            <Scores key={each.sessionId} mark={each} isRead={index === read} />
          ))}
        </svg>
        {mark !== undefined && <Readout mark={mark} width={width} />}
      </div>
    </figure>
  );
}

function nextMark(key: string, read: number | null, last: number): number | null | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, (read ?? last + 1) - 1);
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(last, (read ?? -1) + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}

function nearestMark(marks: readonly ChartMark[], x: number): number | null {
  let nearest: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  marks.forEach((mark, index) => {
    if (Math.abs(mark.x - x) >= distance) return;
    nearest = index;
    distance = Math.abs(mark.x - x);
  });
  return nearest;
}

function useChartLabel(points: readonly PainPoint[]): string {
  const { baseline, latest } = painTrend(points);
  return t('progress.chartLabel', {
    sessions: points.length,
    from: baseline?.value ?? t('progress.notNoted'),
    to: latest?.value ?? t('progress.notNoted'),
  });
}

function useReading(mark: ChartMark | undefined): string {
  const dates = useDates();
  if (mark === undefined) return '';
  return t('progress.reading', {
    date: dates.day(mark.date),
    before: mark.before?.value ?? t('progress.notNoted'),
    after: mark.after?.value ?? t('progress.notNoted'),
  });
}

function Scores({ mark, isRead }: { readonly mark: ChartMark; readonly isRead: boolean }) {
  // Where both scores are the same, the hollow point is a ring around the full one.
  const isSame = mark.before?.value === mark.after?.value;
  return (
    <g data-read={isRead || undefined} className={classes.scores}>
      {mark.before !== null && mark.after !== null && mark.before.value !== mark.after.value && (
        <line className={classes.drop} x1={mark.x} x2={mark.x} y1={mark.before.y} y2={mark.after.y} />
      )}
      {mark.after !== null && (
        <circle className={classes.after} cx={mark.x} cy={mark.after.y} r={isSame ? 7.5 : 4} />
      )}
      {mark.before !== null && <circle className={classes.before} cx={mark.x} cy={mark.before.y} r={4.5} />}
    </g>
  );
}

function Readout({ mark, width }: { readonly mark: ChartMark; readonly width: number }) {
  const dates = useDates();
  const missing = t('progress.notNoted');
  const isLate = mark.x > width - 190;
  return (
    // The slider's value text says the same to screen readers.
    <div
      className={classes.readout}
      aria-hidden="true"
      style={isLate ? { insetInlineEnd: width - mark.x + 10 } : { insetInlineStart: mark.x + 10 }}
    >
      <strong>{dates.day(mark.date)}</strong>
      <span>
        {t('progress.before')} <b>{mark.before?.value ?? missing}</b>
      </span>
      <span>
        {t('progress.after')} <b>{mark.after?.value ?? missing}</b>
      </span>
    </div>
  );
}

function Legend({ chart }: { readonly chart: PainChart }) {
  return (
    <figcaption className={classes.legend}>
      <span>
        <svg width="18" height="10" aria-hidden="true">
          <path className={classes.line} d="M0 5H18" />
          <circle className={classes.before} cx="9" cy="5" r="4" />
        </svg>
        {t('progress.before')}
      </span>
      <span>
        <svg width="10" height="10" aria-hidden="true">
          <circle className={classes.after} cx="5" cy="5" r="4" />
        </svg>
        {t('progress.after')}
      </span>
      {chart.baseline !== null && (
        <span>
          <svg width="18" height="10" aria-hidden="true">
            <rect className={classes.band} width="18" height="10" />
            <path className={classes.baseline} d="M0 5H18" />
          </svg>
          {t('progress.baseline', { value: chart.baseline.value })}, {t('progress.band').toLowerCase()}
        </span>
      )}
    </figcaption>
  );
}
