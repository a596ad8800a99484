import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type MeasureId, measureFacts } from '#domain/measures/catalogue.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import classes from './CourseCharts.module.css';

/** Which way is better, as an arrow and in words. */
export function DirectionMark({ measure }: { readonly measure: MeasureId }) {
  const { direction } = measureFacts[measure];
  return (
    <p className={classes.direction}>
      <Icon of={direction === 'higher-is-better' ? IconArrowUp : IconArrowDown} size={16} />
      {progressEn.direction[direction]}
    </p>
  );
}
