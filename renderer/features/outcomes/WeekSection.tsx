import type { OutcomeNumbers } from '#domain/outcomes/numbers.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './OutcomesTab.module.css';
import { WeekBars } from './WeekBars.tsx';

type Sessions = OutcomeNumbers['sessions'];

/** How many sessions each week had, weeks without any included. */
export function WeekSection({ sessions }: { readonly sessions: Sessions }) {
  const { weeks, median } = sessions;
  const whole = weeks.filter(({ isWhole }) => isWhole).length;
  return (
    <Section title={t('outcomes.weeksTitle')}>
      <div className={classes.weeks}>
        <p>
          {median === null
            ? t('outcomes.weeksNone')
            : t('outcomes.weeksMedian', { count: whole, median, most: mostOf(weeks) })}
        </p>
        <WeekBars weeks={weeks} />
        <Disclosure name="outcomes-weeks" title={t('outcomes.weeksTable')}>
          <WeekTable weeks={weeks} />
        </Disclosure>
      </div>
    </Section>
  );
}

function mostOf(weeks: Sessions['weeks']): number {
  return weeks.reduce((most, { sessions }) => Math.max(most, sessions), 0);
}

function WeekTable({ weeks }: { readonly weeks: Sessions['weeks'] }) {
  const dates = useDates();
  return (
    <table className={classes.table} aria-label={t('outcomes.weeksTable')}>
      <thead>
        <tr>
          <th scope="col">{t('outcomes.weekFrom')}</th>
          <th scope="col" className={classes.number}>
            {t('outcomes.sessions')}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...weeks].reverse().map(({ monday, sessions, isWhole }) => (
          <tr key={monday}>
            <th scope="row">
              {dates.day(monday)}
              {!isWhole && <span className={classes.rule}>{t('outcomes.notWhole')}</span>}
            </th>
            <td className={classes.number}>{sessions}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
