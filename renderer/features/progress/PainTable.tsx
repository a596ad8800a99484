import type { PainTrend } from '#domain/progress/pain-trend.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './ProgressTab.module.css';

/** The numbers of the chart, one row a session, oldest first. */
export function PainTable({ trend }: { readonly trend: PainTrend }) {
  const dates = useDates();
  const baseline = trend.baseline?.value ?? null;
  const missing = t('progress.notNoted');
  const against = (before: number | null) => {
    if (before === null || baseline === null) return '';
    const points = before - baseline;
    return points === 0 ? '0' : `${points < 0 ? '−' : '+'}${Math.abs(points)}`;
  };
  return (
    <table className={classes.table} aria-label={t('progress.table')}>
      <thead>
        <tr>
          <th scope="col">{t('progress.date')}</th>
          <th scope="col">{t('progress.before')}</th>
          <th scope="col">{t('progress.after')}</th>
          <th scope="col">{t('progress.change')}</th>
        </tr>
      </thead>
      <tbody>
        {trend.points.map((point) => (
          <tr key={point.sessionId}>
            <th scope="row">{dates.day(point.date)}</th>
            <td>{point.before ?? missing}</td>
            <td>{point.after ?? missing}</td>
            <td>{against(point.before)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
