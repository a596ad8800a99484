import { useCallback, useMemo, useRef, useState } from 'react';
import type { ChartUnit } from '#domain/progress/chart/types.ts';
import type { EpisodeCourse } from '#domain/progress/overall.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { AxisDays } from './AxisDays.tsx';
import classes from './CourseCharts.module.css';
import { CourseStrip } from './CourseStrip.tsx';
import { CursorSlider } from './CursorSlider.tsx';
import { createCursor } from './cursor.ts';
import { Legend } from './Legend.tsx';
import { layoutOf } from './layout.ts';
import { nearestMoment } from './moments.ts';
import { PanelRow } from './PanelRow.tsx';
import { PanelRows } from './PanelRows.tsx';
import { spokenMoment } from './readout-words.ts';
import { StripWords } from './StripWords.tsx';
import { usePointing } from './use-pointing.ts';
import { useWidth } from './use-width.ts';
import { WithWidth } from './WithWidth.tsx';

type CourseChartsProps = {
  readonly record: ProgressRecord;
  readonly course: EpisodeCourse;
  readonly unit: ChartUnit;
};

/** Every measure of an episode one below the other on one axis of days, read by pointer or keys in all at once. */
export function CourseCharts(props: CourseChartsProps) {
  return <WithWidth>{(width) => <Drawn {...props} firstWidth={width} />}</WithWidth>;
}

type DrawnProps = CourseChartsProps & { readonly firstWidth: number };

function Drawn({ record, course, unit, firstWidth }: DrawnProps) {
  const dates = useDates();
  const today = dayOf(new Date());
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, firstWidth);
  const [cursor] = useState(createCursor);
  const layout = useMemo(
    () => layoutOf(record, course, { width, unit, days: 1, ...(record.isClosed ? {} : { until: today }) }),
    [record, course, width, unit, today],
  );
  const { moments, panels, axis } = layout;
  const sessions = record.sessions.length;
  const nearest = useCallback((x: number) => nearestMoment(moments, x), [moments]);
  const pointing = usePointing(cursor, frame, nearest);
  const speak = (index: number) => {
    const moment = moments[index];
    return moment === undefined ? '' : spokenMoment(moment, panels, sessions, dates);
  };
  // The year stands with each day only where the axis leaves it open.
  const isOneYear = axis.start.slice(0, 4) === axis.end.slice(0, 4);

  return (
    <div className={classes.root} {...pointing}>
      <PanelRows panels={panels}>
        {(view) => (
          <PanelRow
            key={view.judged.series.key}
            {...{ view, axis, moments, cursor }}
            episodeId={record.episodeId}
          />
        )}
      </PanelRows>
      <div className={classes.strip}>
        <div className={classes.row}>
          <StripWords title={t('progress.strip')} {...{ layout, moments, cursor, sessions }} />
          <CursorSlider {...{ cursor, frame, speak }} count={moments.length}>
            <AxisDays axis={axis} width={width} dayWords={isOneYear ? dates.shortDay : dates.day} />
            <CourseStrip {...{ layout, moments, cursor, width }} />
          </CursorSlider>
        </div>
      </div>
      <Legend layout={layout} />
    </div>
  );
}
