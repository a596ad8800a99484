import { memo, useId } from 'react';
import type { TimeAxis } from '#domain/progress/chart/types.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './CourseCharts.module.css';
import { CourseWords } from './CourseWords.tsx';
import type { Pair } from './comparison.ts';
import type { Cursor } from './cursor.ts';
import { DirectionMark } from './DirectionMark.tsx';
import type { PanelView } from './layout.ts';
import { seriesName } from './measure-words.ts';
import type { Moment } from './moments.ts';
import { PanelFigure } from './PanelFigure.tsx';
import { VerdictMark } from './VerdictMark.tsx';

type Both<Value> = { readonly here: Value; readonly there: Value };

type ComparedRowProps = {
  readonly pair: Pair;
  readonly names: Both<string>;
  readonly axes: Both<TimeAxis>;
  readonly moments: Both<readonly Moment[]>;
  readonly cursor: Cursor;
};

/** One measure in two episodes. Nothing is judged across them: each verdict is within its own episode. */
export const ComparedRow = memo(function ComparedRow({
  pair,
  names,
  axes,
  moments,
  cursor,
}: ComparedRowProps) {
  const { here, there, isComparable } = pair;
  const { series } = here.judged;
  const titleId = useId();
  return (
    <section className={classes.row} data-panel={series.key} aria-labelledby={titleId}>
      <div className={classes.words}>
        <h3 id={titleId} className={classes.name}>
          <bdi>{seriesName(series)}</bdi>
        </h3>
        <DirectionMark judged={here.judged} />
        <Standing name={names.here} view={here} />
        {there === null ? (
          <p className={classes.reason}>{t('progress.compare.notThere', { episode: names.there })}</p>
        ) : (
          <Standing name={names.there} view={there} />
        )}
        {there !== null && !isComparable && <p className={classes.reason}>{t('progress.compare.ways')}</p>}
      </div>
      <div className={classes.picture}>
        <PanelFigure view={here} axis={axes.here} moments={moments.here} cursor={cursor} />
        {there !== null && (
          <PanelFigure view={there} axis={axes.there} moments={moments.there} cursor={cursor} />
        )}
      </div>
    </section>
  );
});

function Standing({ name, view }: { readonly name: string; readonly view: PanelView }) {
  return (
    <div className={classes.standing}>
      <p className={classes.reason}>
        <bdi>{name}</bdi>
      </p>
      <p className={classes.values}>
        <CourseWords view={view} />
        <VerdictMark verdict={view.judged.judgement.verdict} />
      </p>
    </div>
  );
}
