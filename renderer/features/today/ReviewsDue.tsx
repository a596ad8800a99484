import { Link } from '@tanstack/react-router';
import type { SessionSummary } from '#domain/contract/notes.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './DueRows.module.css';

type ReviewsDueProps = {
  /** The sessions of the day, for the names of their clients. */
  readonly sessions: readonly SessionSummary[];
};

/** Clients of today for whom the plan asks to look again or to refer on, each with the reason. Nothing due, nothing said. */
export function ReviewsDue({ sessions }: ReviewsDueProps) {
  const due = useRead('measures.dueToday', {});
  const dates = useDates();
  if (due.error !== null) {
    return (
      <CallErrorState error={due.error} onRetry={() => void due.refetch()} isRetrying={due.isFetching} />
    );
  }
  const { prompt: words } = progressEn;
  const rows = (due.data?.sessions ?? []).flatMap(({ noteId, prompt }) => {
    const session = sessions.find((each) => each.noteId === noteId);
    return session === undefined || prompt === null ? [] : [{ session, prompt }];
  });
  if (rows.length === 0) return null;
  return (
    <Section title={t('due.today.reviews')}>
      <ul className={classes.rows} data-reasons="">
        {rows.map(({ session, prompt }) => (
          <li key={session.noteId}>
            <Link
              className={classes.row}
              to="/clients/$clientId/progress"
              params={{ clientId: session.clientId }}
            >
              <bdi className={classes.name}>{session.clientName}</bdi>
              <span className={classes.kind}>{words.kind[prompt.kind]}</span>
              <span className={classes.why}>
                {words.because[prompt.because]({
                  ...{ sessions: prompt.sessions, count: prompt.count },
                  reviewOn: prompt.reviewOn === null ? '' : dates.day(prompt.reviewOn),
                })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
