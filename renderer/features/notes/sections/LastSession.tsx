import { memo } from 'react';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { useDraft } from '../draft-context.tsx';
import { lastSentences } from '../last-sentences.ts';
import classes from './sections.module.css';

/** The signed note before this one, in a few short sentences. */
export const LastSession = memo(function LastSession() {
  const { previous } = useDraft();
  const dates = useDates();
  if (previous === null) {
    return (
      <Section title={t('notes.last.title')}>
        <p className={classes.note}>{t('notes.last.first')}</p>
      </Section>
    );
  }
  return (
    <Section
      title={t('notes.last.title')}
      actions={<span className={classes.note}>{dates.nearDay(previous.date)}</span>}
    >
      <p className={classes.last} dir="auto">
        {lastSentences(previous.body).join(' ')}
      </p>
    </Section>
  );
});
