import type { HealthVersionView } from '#domain/contract/health.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { lastCountedWeek, pregnancyWeeksOn } from '#domain/health/pregnancy.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './KnownHealth.module.css';

type PregnancyLineProps = { readonly known: HealthVersionView; readonly today: CalendarDate };

/** The week today, counted on from the day on which it was asked. */
export function PregnancyLine({ known, today }: PregnancyLineProps) {
  const dates = useDates();
  const asked = known.body.pregnancyWeeks;
  const weeks = pregnancyWeeksOn(known, today);
  if (asked === null || weeks === null) {
    return <span className={classes.detail}>{t('health.weeksUnknown')}</span>;
  }
  const whenAsked = t('health.weeksAsked', { week: asked, day: dates.day(known.recordedOn) });
  return (
    <span className={classes.detail}>
      {weeks > lastCountedWeek
        ? t('health.weeksOver', { week: lastCountedWeek })
        : t('health.weeks', { count: weeks })}{' '}
      ({whenAsked})
    </span>
  );
}
