import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { measures, type PainChange, type Verdict } from '#domain/measures/pain.ts';
import { type PainPoint, type PainTrend, painTrend } from '#domain/progress/pain-trend.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FlagMark, type FlagTone } from '#renderer/ui/FlagMark.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { PainChartView } from './PainChartView.tsx';
import { PainTable } from './PainTable.tsx';
import classes from './ProgressTab.module.css';

const tones = {
  better: 'done',
  worse: 'caution',
  'no-clear-change': 'note',
} as const satisfies Record<Verdict, FlagTone>;

/** The verdict in words, then the course as a chart or as a table of the same numbers. */
export function PainProgress({ points }: { readonly points: readonly PainPoint[] }) {
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const trend = painTrend(points);
  if (trend.baseline === null) {
    return <EmptyState title={t('progress.emptyTitle')}>{t('progress.emptyText')}</EmptyState>;
  }
  return (
    <Section
      title={t('progress.title')}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={t('progress.view')}
          value={view}
          onChange={setView}
          data={[
            { value: 'chart', label: t('progress.showChart') },
            { value: 'table', label: t('progress.showTable') },
          ]}
        />
      }
    >
      <VerdictWords trend={trend} />
      {view === 'chart' ? <PainChartView points={points} /> : <PainTable trend={trend} />}
    </Section>
  );
}

function signed(value: number): string {
  return `${value < 0 ? '−' : value > 0 ? '+' : ''}${Math.abs(value)}`;
}

function changeWords({ points, share }: PainChange): string {
  const count = t('progress.points', { count: Math.abs(points), value: signed(points) });
  const percent =
    share === null
      ? t('progress.noShare')
      : t('progress.share', { share: signed(Math.sign(share) * Math.round(Math.abs(share) * 100)) });
  return `${count}, ${percent}`;
}

function VerdictWords({ trend }: { readonly trend: PainTrend }) {
  const { baseline, latest, change } = trend;
  if (baseline === null || latest === null) return null;
  if (change === null) {
    return (
      <div className={classes.verdict}>
        <p className={classes.course}>{t('progress.oneTitle', { value: baseline.value })}</p>
        <p className={classes.muted}>{t('progress.oneText')}</p>
      </div>
    );
  }
  return (
    <div className={classes.verdict}>
      <p className={classes.course}>{t('progress.course', { from: baseline.value, to: latest.value })}</p>
      <div className={classes.change}>
        <FlagMark tone={tones[change.verdict]}>{termsEn.verdict[change.verdict]}</FlagMark>
        <span className={classes.muted}>{changeWords(change)}</span>
      </div>
      <p className={classes.muted}>{t('progress.source', { source: measures.pain.source })}</p>
    </div>
  );
}
