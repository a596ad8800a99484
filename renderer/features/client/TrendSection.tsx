import { Link } from '@tanstack/react-router';
import type { Verdict } from '#domain/measures/pain.ts';
import { painChart } from '#domain/progress/chart.ts';
import { type PainPoint, painTrend } from '#domain/progress/pain-trend.ts';
import { termsEn } from '#domain/terms/en.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { FlagMark, type FlagTone } from '#renderer/ui/FlagMark.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './OverviewTab.module.css';

type TrendSectionProps = { readonly clientId: string; readonly episodeId: string };

const tones = {
  better: 'done',
  worse: 'caution',
  'no-clear-change': 'note',
} as const satisfies Record<Verdict, FlagTone>;

/** The course of pain in one look: a line and what it means in words. */
export function TrendSection({ clientId, episodeId }: TrendSectionProps) {
  const pain = useRead('progress.pain', { episodeId });
  return (
    <Section
      title={t('client.trend.title')}
      actions={
        <Link className={classes.link} to="/clients/$clientId/progress" params={{ clientId }}>
          {t('client.trend.link')}
        </Link>
      }
    >
      {pain.data !== undefined ? (
        <Trend points={pain.data.points} />
      ) : pain.error === null ? (
        <DelayedSkeleton label={t('client.loading')} rows={2} />
      ) : (
        <CallErrorState error={pain.error} onRetry={() => void pain.refetch()} />
      )}
    </Section>
  );
}

function Trend({ points }: { readonly points: readonly PainPoint[] }) {
  const dates = useDates();
  const { baseline, latest, change } = painTrend(points);
  if (baseline === null || latest === null) {
    return <p className={classes.muted}>{t('client.trend.none')}</p>;
  }
  if (change === null) {
    return <p className={classes.muted}>{t('client.trend.one', { value: baseline.value })}</p>;
  }
  const course = { from: baseline.value, to: latest.value };
  return (
    <div className={classes.trend}>
      <Sparkline points={points} label={t('client.trend.label', course)} />
      <div className={classes.trendWords}>
        <span className={classes.course}>{t('client.trend.course', course)}</span>
        <FlagMark tone={tones[change.verdict]} variant="plain">
          {termsEn.verdict[change.verdict]}
        </FlagMark>
        <span className={classes.muted}>
          {t('client.trend.since', { from: baseline.value, date: dates.day(baseline.date) })}
        </span>
      </div>
    </div>
  );
}

const box = { width: 320, height: 72, top: 8, right: 8, bottom: 8, left: 8, inset: 0 };

function Sparkline({ points, label }: { readonly points: readonly PainPoint[]; readonly label: string }) {
  const chart = painChart(points, box);
  const last = chart.marks.findLast((mark) => mark.before !== null);
  return (
    <svg className={classes.spark} viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={label}>
      {chart.band !== null && (
        <rect
          className={classes.band}
          x={chart.left}
          width={chart.right - chart.left}
          y={chart.band.top}
          height={chart.band.bottom - chart.band.top}
        />
      )}
      {chart.baseline !== null && (
        <line
          className={classes.baseline}
          x1={chart.left}
          x2={chart.right}
          y1={chart.baseline.y}
          y2={chart.baseline.y}
        />
      )}
      <path className={classes.line} d={chart.line} />
      {last?.before && <circle className={classes.point} cx={last.x} cy={last.before.y} r={4.5} />}
    </svg>
  );
}
