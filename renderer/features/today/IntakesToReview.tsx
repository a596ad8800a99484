import { Link } from '@tanstack/react-router';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './IntakesToReview.module.css';

/** What clients filled in and nobody has looked at. Takes no room while there is none. */
export function IntakesToReview() {
  const waiting = useRead('intake.toReview', {});
  const dates = useDates();
  const intakes = waiting.data?.intakes ?? [];
  if (intakes.length === 0) return null;
  return (
    <div className={classes.root}>
      <Section title={t('intake.banner.today')}>
        <ul className={classes.rows}>
          {intakes.map(({ intakeId, clientId, clientName, form, submittedAt }) => (
            <li key={intakeId}>
              <Link to="/clients/$clientId/intake" params={{ clientId }} className={classes.row}>
                <bdi className={classes.name}>{clientName}</bdi>
                <span className={classes.when}>
                  {t(form === 'full' ? 'intake.banner.row' : 'intake.banner.rowToday', {
                    moment: dates.moment(submittedAt),
                  })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
