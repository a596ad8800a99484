import type { OutcomeNumbers } from '#domain/outcomes/numbers.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './WeekBars.module.css';

type Weeks = OutcomeNumbers['sessions']['weeks'];

/** Height of the bars in units of the drawing. */
const tall = 48;

/** A small row of bars, one a week. The table below it has the numbers. */
export function WeekBars({ weeks }: { readonly weeks: Weeks }) {
  const dates = useDates();
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const most = Math.max(1, ...weeks.map(({ sessions }) => sessions));
  return (
    <figure className={classes.figure}>
      <div className={classes.frame}>
        <span className={classes.most} aria-hidden="true">
          {most}
        </span>
        <svg
          className={classes.bars}
          viewBox={`0 0 ${weeks.length} ${tall}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t('outcomes.weeksChart', {
            count: weeks.length,
            from: dates.day(first.monday),
            to: dates.day(last.monday),
          })}
        >
          {weeks.map(({ monday, sessions, isWhole }, index) => {
            const height = (sessions / most) * tall;
            return (
              <rect
                key={monday}
                className={classes.week}
                data-part={!isWhole || undefined}
                x={index + 0.12}
                y={tall - height}
                width={0.76}
                height={height}
              />
            );
          })}
        </svg>
      </div>
      <figcaption className={classes.days} aria-hidden="true">
        <span>{dates.day(first.monday)}</span>
        <span>{weeks.some(({ isWhole }) => !isWhole) ? t('outcomes.partWeeks') : ''}</span>
        <span>{weeks.length > 1 ? dates.day(last.monday) : ''}</span>
      </figcaption>
    </figure>
  );
}
