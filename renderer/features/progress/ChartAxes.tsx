import type { PainChart } from '#domain/progress/chart.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import classes from './PainChartView.module.css';

/** Grid, scale, dates, and the band around the baseline in which a score is no clear change. */
export function ChartAxes({ chart }: { readonly chart: PainChart }) {
  const dates = useDates();
  const { left, right, top, bottom, band, baseline } = chart;
  return (
    <g>
      {band !== null && (
        <rect
          className={classes.band}
          x={left}
          width={right - left}
          y={band.top}
          height={band.bottom - band.top}
        />
      )}
      {chart.scoreTicks.map((tick) => (
        <g key={tick.value}>
          <line className={classes.grid} x1={left} x2={right} y1={tick.y} y2={tick.y} />
          <text className={classes.tick} x={left - 10} y={tick.y} dy="0.35em" textAnchor="end">
            {tick.value}
          </text>
        </g>
      ))}
      {baseline !== null && (
        <line className={classes.baseline} x1={left} x2={right} y1={baseline.y} y2={baseline.y} />
      )}
      <line className={classes.axis} x1={left} x2={right} y1={bottom} y2={bottom} />
      {chart.dateTicks.map((tick) => (
        <text
          key={tick.date}
          className={classes.tick}
          x={tick.x}
          y={bottom + 20}
          textAnchor={tick.x > right - 30 && right > left ? 'end' : tick.x < left + 30 ? 'start' : 'middle'}
        >
          {dates.shortDay(tick.date)}
        </text>
      ))}
      <line className={classes.axis} x1={left} x2={left} y1={top} y2={bottom} />
    </g>
  );
}
