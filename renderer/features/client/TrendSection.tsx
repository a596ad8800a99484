import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { panelOf } from '#domain/progress/chart/panel.ts';
import { timeAxis } from '#domain/progress/chart/time-axis.ts';
import type { SeriesVerdict } from '#domain/progress/judge.ts';
import type { JudgedSeries } from '#domain/progress/overall.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { courseOf } from '#renderer/parts/progress/course-of.ts';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { FlagMark, type FlagTone } from '#renderer/ui/FlagMark.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './OverviewTab.module.css';

type TrendSectionProps = { readonly clientId: string; readonly episodeId: string };

const tones: Readonly<Partial<Record<SeriesVerdict, FlagTone>>> = { better: 'done', worse: 'caution' };

/** The course of pain in one look: a line and what it means in words. */
export function TrendSection({ clientId, episodeId }: TrendSectionProps) {
  const record = useRead('progress.record', { episodeId });
  return (
    <Section
      title={t('client.trend.title')}
      actions={
        <Link className={classes.link} to="/clients/$clientId/progress" params={{ clientId }}>
          {t('client.trend.link')}
        </Link>
      }
    >
      {record.data !== undefined ? (
        <Trend record={record.data} />
      ) : record.error === null ? (
        <DelayedSkeleton label={t('client.loading')} rows={2} />
      ) : (
        <CallErrorState error={record.error} onRetry={() => void record.refetch()} />
      )}
    </Section>
  );
}

function Trend({ record }: { readonly record: ProgressRecord }) {
  const dates = useDates();
  const judged = courseOf(record).measures.find(({ series }) => series.measure === 'pain-now') ?? null;
  const { baseline = null, latest = null, change = null, verdict } = judged?.judgement ?? {};
  if (judged === null || latest === null || verdict === undefined) {
    return <p className={classes.muted}>{t('client.trend.none')}</p>;
  }
  if (baseline === null || change === null) {
    return <p className={classes.muted}>{t('client.trend.one', { value: latest.value })}</p>;
  }
  const course = { from: baseline.value, to: latest.value };
  return (
    <div className={classes.trend}>
      <Sparkline record={record} judged={judged} label={t('client.trend.label', course)} />
      <div className={classes.trendWords}>
        <span className={classes.course}>{t('client.trend.course', course)}</span>
        <FlagMark tone={tones[verdict] ?? 'note'} variant="plain">
          {progressEn.verdict.clinical[verdict]}
        </FlagMark>
        <span className={classes.muted}>
          {t('client.trend.since', { from: baseline.value, date: dates.day(baseline.date) })}
        </span>
      </div>
    </div>
  );
}

const box = { width: 320, height: 72, top: 8, right: 8, bottom: 8, left: 8, inset: 0 };

type SparklineProps = {
  readonly record: ProgressRecord;
  readonly judged: JudgedSeries;
  readonly label: string;
};

/** The panel of the Progress tab without its words. */
function Sparkline({ record, judged, label }: SparklineProps) {
  const { left, right, band, baseline, latest, lines } = useMemo(() => {
    const axis = timeAxis(record, { left: box.left, right: box.width - box.right, inset: box.inset });
    return panelOf(judged, axis, box, { unit: 'value', target: null });
  }, [record, judged]);
  return (
    <svg className={classes.spark} viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={label}>
      {band !== null && (
        <rect
          className={classes.band}
          x={left}
          width={right - left}
          y={band.top}
          height={band.bottom - band.top}
        />
      )}
      {baseline !== null && (
        <line className={classes.baseline} x1={left} x2={right} y1={baseline.y} y2={baseline.y} />
      )}
      <path className={classes.line} d={lines.solid} />
      <path className={classes.bridge} d={lines.bridged} />
      {latest !== null && <circle className={classes.point} cx={latest.x} cy={latest.y} r={4.5} />}
    </svg>
  );
}
