import { Link } from '@tanstack/react-router';
import type { HealthDueRow } from '#domain/contract/health.ts';
import { useRead } from '#renderer/api/queries.ts';
import { type Dates, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './DueRows.module.css';

const shownRows = 8;

/** Clients who still come and whose health history is due to be gone through. Nothing due, nothing said. */
export function HealthReviews() {
  const due = useRead('health.due', { limit: shownRows });
  const dates = useDates();
  if (due.error !== null) {
    return <CallErrorState error={due.error} onRetry={() => void due.refetch()} />;
  }
  if (due.data === undefined || due.data.total === 0) return null;
  const { rows, total } = due.data;
  return (
    <Section title={t('health.due.title')}>
      <ul className={classes.rows}>
        {rows.map((row) => (
          <li key={row.clientId}>
            <Link className={classes.row} to="/clients/$clientId/health" params={{ clientId: row.clientId }}>
              <bdi className={classes.name}>{row.clientName}</bdi>
              <span className={classes.why}>{whyWords(row, dates)}</span>
              <span className={classes.why}>
                {t('health.due.seen', { day: dates.nearDay(row.lastSession) })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {total > rows.length && (
        <p className={classes.why}>{t('health.due.more', { count: total - rows.length })}</p>
      )}
    </Section>
  );
}

function whyWords({ state, lastFullOn }: HealthDueRow, dates: Dates): string {
  if (lastFullOn !== null) return t('health.due.last', { day: dates.day(lastFullOn) });
  return state === 'never-asked' ? t('health.due.never') : t('health.due.neverFull');
}
