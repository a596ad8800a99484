import { memo } from 'react';
import { termsEn } from '#domain/terms/en.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { DefinitionList } from '#renderer/ui/DefinitionList.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { useDraft } from '../draft-context.tsx';
import { painWords, treatmentWords } from '../note-items.ts';
import classes from './sections.module.css';

/** The signed note before this one, in short. */
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
  const { subjective, treatment, assessment, plan } = previous.body;
  return (
    <Section
      title={t('notes.last.title')}
      actions={<span className={classes.note}>{dates.nearDay(previous.date)}</span>}
    >
      <div className={classes.last}>
        <DefinitionList
          layout="under"
          items={[
            {
              key: 'pain',
              term: t('notes.last.pain'),
              value: painWords(subjective.painBefore, assessment.painAfter),
            },
            {
              key: 'treated',
              term: t('notes.last.treated'),
              value:
                treatment.rows.length === 0 ? (
                  ''
                ) : (
                  <ul className={classes.plain}>
                    {treatment.rows.map((row) => (
                      <li key={row.id}>{treatmentWords(row)}</li>
                    ))}
                  </ul>
                ),
            },
            {
              key: 'response',
              term: t('notes.last.response'),
              value: assessment.response === null ? '' : termsEn.change[assessment.response],
            },
            { key: 'focus', term: t('notes.last.nextFocus'), value: plan.nextFocus },
            { key: 'home', term: t('notes.last.homeCare'), value: plan.homeCare },
          ]}
        />
      </div>
    </Section>
  );
});
