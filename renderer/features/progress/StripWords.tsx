import { termsEn } from '#domain/terms/en.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './CourseCharts.module.css';
import { type Cursor, useCursor } from './cursor.ts';
import type { CourseLayout } from './layout.ts';
import type { Moment } from './moments.ts';
import { momentWords } from './readout-words.ts';

type StripWordsProps = {
  readonly title: string;
  readonly layout: Pick<CourseLayout, 'strip'>;
  readonly moments: readonly Moment[];
  readonly cursor: Cursor;
  readonly sessions: number;
};

/** What the ticks and the letters of the strip mean; while a session is read, when it was, who did it and what was done. */
export function StripWords({ title, layout, moments, cursor, sessions }: StripWordsProps) {
  const dates = useDates();
  const read = useCursor(cursor);
  const moment = read === null ? undefined : moments[read];
  if (moment === undefined) return <AtRest title={title} layout={layout} />;
  const { day, about } = momentWords(moment, sessions, dates);
  return (
    <div className={classes.words} data-read="">
      <p className={classes.name}>{day}</p>
      {about.map((words) => (
        <p key={words} className={classes.about}>
          <bdi>{words}</bdi>
        </p>
      ))}
    </div>
  );
}

function AtRest({ title, layout: { strip } }: Pick<StripWordsProps, 'title' | 'layout'>) {
  return (
    <div className={classes.words}>
      <h3 className={classes.name}>
        <bdi>{title}</bdi>
      </h3>
      {strip.mostMinutes > 0 && (
        <p className={classes.reason}>{t('progress.stripMost', { minutes: strip.mostMinutes })}</p>
      )}
      {strip.lanes.length > 0 && (
        <ul className={classes.lanes}>
          {strip.lanes.map(({ technique, letter, count }) => (
            <li key={technique}>
              <b>{letter}</b> {termsEn.technique[technique]}, {count}
            </li>
          ))}
        </ul>
      )}
      <p className={classes.reason}>{t('progress.readHint')}</p>
    </div>
  );
}
