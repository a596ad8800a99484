import { noteTermsEn } from '#domain/terms/note-en.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraft } from '../draft-context.tsx';
import classes from './sections.module.css';

/** What the client took home last time: what is asked about. */
export function HomeCareGiven() {
  const { session } = useDraft();
  const dates = useDates();
  const given = useRead('handouts.lastGiven', { noteId: session.noteId }).data?.given;
  if (given === undefined || given === null || given.exercises.length === 0) return null;
  const names = given.exercises.map((exercise) => noteTermsEn.exercise[exercise]).join(', ');
  return (
    <p className={classes.note}>
      {t('handout.lastGiven', { date: dates.nearDay(given.sessionDate), exercises: names })}
    </p>
  );
}
