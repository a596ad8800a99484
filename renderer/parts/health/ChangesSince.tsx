import type { HealthView } from '#domain/contract/health.ts';
import { changesBetween } from '#domain/health/changes.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChangeList } from './ChangeList.tsx';
import classes from './HealthState.module.css';

type ChangesSinceProps = {
  readonly view: HealthView;
  /** How many are shown where there is little room; the rest is counted. */
  readonly limit?: number;
};

/** What is known now and was not, or was different, when the last session was signed. */
export function ChangesSince({ view, limit }: ChangesSinceProps) {
  const dates = useDates();
  const { latest, lastSession } = view;
  if (latest === null || lastSession === null) return null;
  const day = dates.nearDay(lastSession.date);
  if (lastSession.known === null) {
    return <p className={classes.quiet}>{t('health.since.first', { day })}</p>;
  }
  const changes = changesBetween(lastSession.known, latest);
  if (changes.length === 0) return <p className={classes.quiet}>{t('health.since.nothing', { day })}</p>;
  return (
    <div>
      <p className={classes.quiet}>{t('health.since.session', { day })}</p>
      <ChangeList changes={changes.slice(0, limit)} />
      {limit !== undefined && changes.length > limit && (
        <p className={classes.quiet}>{t('health.since.more', { count: changes.length - limit })}</p>
      )}
    </div>
  );
}
