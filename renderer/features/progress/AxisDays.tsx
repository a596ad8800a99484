import { memo } from 'react';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import type { TimeAxis } from '#domain/progress/chart/types.ts';
import classes from './CourseCharts.module.css';

type AxisDaysProps = {
  readonly axis: TimeAxis;
  readonly width: number;
  readonly dayWords: (day: CalendarDate) => string;
};

/** The days of the axis that all panels share. */
export const AxisDays = memo(function AxisDays({ axis, width, dayWords }: AxisDaysProps) {
  const last = axis.ticks.length - 1;
  return (
    <svg className={classes.days} width={width} height="18" aria-hidden="true">
      {axis.ticks.map(({ date, x }, index) => (
        <text
          key={date}
          x={x}
          y="13"
          textAnchor={last === 0 ? 'middle' : index === 0 ? 'start' : index === last ? 'end' : 'middle'}
        >
          {dayWords(date)}
        </text>
      ))}
    </svg>
  );
});
