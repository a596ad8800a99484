import { noteTermsEn } from '#domain/terms/note-en.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { dateWords } from '#renderer/parts/date-words.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { useDraftField } from '../draft-context.tsx';
import { ChipsField } from '../fields/ChipsField.tsx';
import { WordsField } from '../fields/WordsField.tsx';
import { GeneratedWords } from '../GeneratedWords.tsx';
import { ConfirmCarried } from './ConfirmCarried.tsx';
import { PlanExercises } from './PlanExercises.tsx';
import { PlanFocus } from './PlanFocus.tsx';
import { PlanReferral } from './PlanReferral.tsx';
import { PlanReview, SessionCount } from './PlanReview.tsx';
import classes from './sections.module.css';

const agreedChoices = (['yes', 'no'] as const).map((value) => ({ value, label: noteTermsEn.yesNo[value] }));

/** What comes next. */
export function Plan() {
  return (
    <Section id="note-p" letter="P" title={t('notes.plan.title')} actions={<ConfirmCarried section="plan" />}>
      <div className={classes.pair}>
        <WordsField section="plan" name="frequency" label={t('notes.plan.frequency')} oneLine />
        <SessionCount />
      </div>
      <div className={classes.visit}>
        <NextVisitDay />
        <NextVisitTime />
      </div>
      <PlanReview />
      <PlanFocus />
      <WordsField section="plan" name="nextFocus" label={t('notes.plan.nextFocus')} oneLine />
      <PlanExercises />
      <WordsField section="plan" name="homeCare" label={t('notes.plan.homeCare')} />
      <PlanReferral />
      <ChipsField
        section="plan"
        name="clientAgreed"
        label={t('outcome.clientAgreed')}
        options={agreedChoices}
      />
      <GeneratedWords section="plan" />
      <WordsField section="plan" name="words" label={t('notes.plan.words')} />
    </Section>
  );
}

function NextVisitDay() {
  const [value, set] = useDraftField('plan', 'nextVisitDate');
  const dates = useDates();
  return (
    <DateField
      label={t('notes.plan.nextVisitDate')}
      value={value}
      onChange={set}
      order={dates.order}
      today={dayOf(new Date())}
      format={dates.day}
      words={dateWords()}
    />
  );
}

function NextVisitTime() {
  const [value, set] = useDraftField('plan', 'nextVisitTime');
  return (
    <TimeField
      label={t('notes.plan.nextVisitTime')}
      value={value}
      onChange={set}
      unreadable={t('notes.timeUnreadable')}
    />
  );
}
