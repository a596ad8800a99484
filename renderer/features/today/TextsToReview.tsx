import { Link } from '@tanstack/react-router';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './DueRows.module.css';

const shownRows = 3;

/** Handout texts past their review, the longest overdue first. Nothing due, nothing said. */
export function TextsToReview() {
  const due = useRead('handoutLibrary.reviewsDue', {});
  const dates = useDates();
  if (due.error !== null) {
    return <CallErrorState error={due.error} onRetry={() => void due.refetch()} />;
  }
  const texts = due.data?.blocks ?? [];
  const first = texts[0];
  if (first === undefined) return null;
  return (
    <Section
      title={t('today.texts.title')}
      actions={
        <Link className={classes.why} to="/library" search={{ overdue: true, text: keyOf(first) }}>
          {t('today.texts.all', { count: texts.length })}
        </Link>
      }
    >
      <ul className={classes.rows}>
        {texts.slice(0, shownRows).map((text) => (
          <li key={keyOf(text)}>
            <Link className={classes.row} to="/library" search={{ overdue: true, text: keyOf(text) }}>
              <bdi className={classes.name} lang={text.language}>
                {text.title}
              </bdi>
              <span className={classes.why}>{t('today.texts.due', { day: dates.day(text.reviewDue) })}</span>
              <span className={classes.why}>{t(`handout.languages.${text.language}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A text as the library's address names it. */
function keyOf({ id, language }: { readonly id: string; readonly language: string }): string {
  return `${language} ${id}`;
}
