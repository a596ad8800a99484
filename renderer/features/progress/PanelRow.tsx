import { memo, useId } from 'react';
import type { TimeAxis } from '#domain/progress/chart/types.ts';
import { judgementInWords } from '#domain/progress/judgement-in-words.ts';
import { isTargetReached } from '#domain/progress/target.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './CourseCharts.module.css';
import { CourseWords } from './CourseWords.tsx';
import type { Cursor } from './cursor.ts';
import { DirectionMark } from './DirectionMark.tsx';
import type { PanelView } from './layout.ts';
import { seriesName, valueWords } from './measure-words.ts';
import type { Moment } from './moments.ts';
import { PanelFigure } from './PanelFigure.tsx';
import { PanelMenu } from './PanelMenu.tsx';
import { VerdictMark } from './VerdictMark.tsx';

type PanelRowProps = {
  readonly episodeId: string;
  readonly view: PanelView;
  readonly axis: TimeAxis;
  readonly moments: readonly Moment[];
  readonly cursor: Cursor;
};

/** One measure: where it came from, where it stands, what that means, and its course. */
export const PanelRow = memo(function PanelRow(props: PanelRowProps) {
  const { episodeId, view, axis, moments, cursor } = props;
  const { series, judgement } = view.judged;
  const titleId = useId();
  return (
    <section className={classes.row} data-panel={series.key} aria-labelledby={titleId}>
      <div className={classes.words}>
        <div className={classes.nameLine}>
          <h3 id={titleId} className={classes.name}>
            <bdi>{seriesName(series)}</bdi>
          </h3>
          <PanelMenu episodeId={episodeId} series={series} plan={view.plan} />
        </div>
        <DirectionMark judged={view.judged} />
        <p className={classes.values}>
          <CourseWords view={view} />
          <VerdictMark verdict={judgement.verdict} />
        </p>
        <TargetWords view={view} />
        <Reason judged={view.judged} />
      </div>
      <div className={classes.picture}>
        <PanelFigure {...{ view, axis, moments, cursor }} />
      </div>
    </section>
  );
});

/** Numbers, threshold and source of the verdict, and what else one must know of it. */
function Reason({ judged: { series, judgement } }: Pick<PanelView, 'judged'>) {
  const { reason, remarks } = judgementInWords(series.measure, judgement, progressEn, 'clinical');
  return <p className={classes.reason}>{[reason, ...remarks].join(' ')}</p>;
}

function TargetWords({ view: { judged, plan } }: { readonly view: PanelView }) {
  const dates = useDates();
  if (plan?.target == null) return null;
  const { series, judgement } = judged;
  const value = valueWords(plan.target, series, judgement.latest?.way ?? null);
  const words =
    plan.targetOn === null
      ? t('progress.target', { value })
      : t('progress.targetOn', { value, date: dates.day(plan.targetOn) });
  if (judgement.latest === null) return <p className={classes.reason}>{words}</p>;
  const isReached = isTargetReached(series.measure, judgement.latest, plan.target);
  return (
    <p className={classes.reason}>
      {words}: {t(isReached ? 'progress.targetReached' : 'progress.targetOpen')}
    </p>
  );
}
