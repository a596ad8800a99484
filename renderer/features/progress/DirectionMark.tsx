import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { directionOfMeasure } from '#domain/measures/unit-of.ts';
import type { JudgedSeries } from '#domain/progress/overall.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import classes from './CourseCharts.module.css';

/** Which way is better, as an arrow and in words. */
export function DirectionMark({ judged: { series, judgement } }: { readonly judged: JudgedSeries }) {
  const direction = directionOfMeasure(series.measure, judgement.latest?.way.method ?? null);
  return (
    <p className={classes.direction}>
      <Icon of={direction === 'higher-is-better' ? IconArrowUp : IconArrowDown} size={16} />
      {progressEn.direction[direction]}
    </p>
  );
}
