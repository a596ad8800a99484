import { useCallback, useMemo, useRef, useState } from 'react';
import type { ChartUnit } from '#domain/progress/chart/types.ts';
import type { EpisodeCourse } from '#domain/progress/overall.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { AxisDays } from './AxisDays.tsx';
import { ComparedRow } from './ComparedRow.tsx';
import classes from './CourseCharts.module.css';
import { CourseStrip } from './CourseStrip.tsx';
import { CursorSlider } from './CursorSlider.tsx';
import { comparisonOf } from './comparison.ts';
import { createCursor } from './cursor.ts';
import { episodeWords } from './EpisodeChoice.tsx';
import { Legend } from './Legend.tsx';
import { seriesName } from './measure-words.ts';
import { type Moment, nearestMoment } from './moments.ts';
import { PanelRows } from './PanelRows.tsx';
import { spokenMoment } from './readout-words.ts';
import { StripWords } from './StripWords.tsx';
import { usePointing } from './use-pointing.ts';
import { useWidth } from './use-width.ts';
import { WithWidth } from './WithWidth.tsx';

type ComparedChartsProps = {
  readonly record: ProgressRecord;
  readonly course: EpisodeCourse;
  readonly other: ProgressRecord;
  readonly unit: ChartUnit;
};

/** Two episodes, each measure of both below each other: same scale, both from their first day. */
export function ComparedCharts(props: ComparedChartsProps) {
  return <WithWidth>{(width) => <Drawn {...props} firstWidth={width} />}</WithWidth>;
}

type DrawnProps = ComparedChartsProps & { readonly firstWidth: number };

function Drawn({ record, course, other, unit, firstWidth }: DrawnProps) {
  const dates = useDates();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, firstWidth);
  const [cursor] = useState(createCursor);
  const comparison = useMemo(
    () => comparisonOf(record, course, other, { width, unit }),
    [record, course, other, width, unit],
  );
  const { here, there, pairs, onlyThere } = comparison;
  // Read by the number of the session: the third of one beside the third of the other.
  const moments = useMemo(() => [here.moments, there.moments].map(onlySessions), [here, there]);
  const [mine = [], theirs = []] = moments;
  const nearest = useCallback((x: number) => nearestMoment(mine, x), [mine]);
  const pointing = usePointing(cursor, frame, nearest);
  const names = { here: episodeWords(record, dates), there: episodeWords(other, dates) };
  const speak = (index: number) =>
    [
      { layout: here, moment: mine[index], name: names.here },
      { layout: there, moment: theirs[index], name: names.there },
    ]
      .flatMap(({ layout, moment, name }) =>
        moment === undefined
          ? []
          : [`${name}: ${spokenMoment(moment, layout.panels, onlySessions(layout.moments).length, dates)}`],
      )
      .join('. ');

  return (
    <div className={classes.root} {...pointing}>
      <p className={classes.reason}>{t('progress.compare.words')}</p>
      {onlyThere.length > 0 && (
        <p className={classes.reason}>
          {t('progress.compare.notHere', {
            measures: onlyThere.map(({ judged }) => seriesName(judged.series)).join(', '),
          })}
        </p>
      )}
      <PanelRows panels={here.panels}>
        {(view) => {
          const pair = pairs.find((each) => each.here === view);
          return (
            pair !== undefined && (
              <ComparedRow
                key={view.judged.series.key}
                {...{ pair, names, cursor }}
                axes={{ here: here.axis, there: there.axis }}
                moments={{ here: mine, there: theirs }}
              />
            )
          );
        }}
      </PanelRows>
      <div className={classes.strip}>
        <div className={classes.row}>
          <StripWords
            title={names.here}
            layout={here}
            moments={mine}
            cursor={cursor}
            sessions={mine.length}
          />
          <CursorSlider {...{ cursor, frame, speak }} count={Math.max(mine.length, theirs.length)}>
            <AxisDays axis={here.axis} width={width} dayWords={(day) => dayNumber(here.axis.dayOf(day))} />
            <CourseStrip {...{ cursor, width }} layout={here} moments={mine} />
          </CursorSlider>
        </div>
        <div className={classes.row}>
          <StripWords
            title={names.there}
            layout={there}
            moments={theirs}
            cursor={cursor}
            sessions={theirs.length}
          />
          <div aria-hidden="true">
            <AxisDays axis={there.axis} width={width} dayWords={(day) => dayNumber(there.axis.dayOf(day))} />
            <CourseStrip {...{ cursor, width }} layout={there} moments={theirs} />
          </div>
        </div>
      </div>
      <Legend layout={here} />
    </div>
  );
}

const onlySessions = (moments: readonly Moment[]) => moments.filter(({ session }) => session !== null);

/** The first day is day 1. */
const dayNumber = (daysSince: number): string => t('progress.compare.day', { count: daysSince + 1 });
