import { memo } from 'react';
import { scales } from '#domain/measures/scales.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import { DueLine } from '../due/DueLine.tsx';
import { ChipsField } from '../fields/ChipsField.tsx';
import { changeChoices, homeCareChoices, sorenessChoices } from '../fields/choices.ts';
import { ScaleField } from '../fields/ScaleField.tsx';
import { WordsField } from '../fields/WordsField.tsx';
import { GeneratedWords } from '../GeneratedWords.tsx';
import { ChosenRegions } from './ChosenRegions.tsx';
import { ConfirmCarried } from './ConfirmCarried.tsx';
import { FunctionToday } from './FunctionToday.tsx';
import { HomeCareGiven } from './HomeCareGiven.tsx';
import { MoreAboutPain } from './MoreAboutPain.tsx';
import { PainScores } from './PainScores.tsx';
import { PointedQuestions } from './PointedQuestions.tsx';
import classes from './sections.module.css';
import { Wellbeing } from './Wellbeing.tsx';

/** What the client says: the usual questions open, the rest in groups that say what is in them. */
export const Subjective = memo(function Subjective() {
  return (
    <Section
      id="note-s"
      letter="S"
      title={t('notes.subjective.title')}
      actions={<ConfirmCarried section="subjective" />}
      lead={<DueLine />}
    >
      <WordsField section="subjective" name="complaint" label={t('notes.subjective.complaint')} />
      <PainScores />
      <SinceLastTime />
      <SinceTheStart />
      <ChosenRegions />
      <PointedQuestions />
      <div className={classes.groups}>
        <MoreAboutPain />
        <FunctionToday />
        <Wellbeing />
        <MedicationToday />
      </div>
      <GeneratedWords section="subjective" />
      <WordsField section="subjective" name="words" label={t('notes.subjective.words')} />
    </Section>
  );
});

function SinceLastTime() {
  const { previous } = useDraft();
  if (previous === null) return null;
  return (
    <>
      <div className={classes.pair}>
        <ChipsField
          section="subjective"
          name="changeSinceLast"
          label={t('notes.subjective.changeSinceLast')}
          options={changeChoices}
        />
        <div className={classes.groups}>
          <ChipsField
            section="subjective"
            name="homeCare"
            label={t('notes.subjective.homeCare')}
            options={homeCareChoices}
          />
          <HomeCareGiven />
        </div>
      </div>
      <ChipsField
        section="subjective"
        name="sorenessAfterLast"
        label={t('entry.subjective.sorenessAfterLast')}
        options={sorenessChoices}
      />
      <LongSoreness />
    </>
  );
}

/** How much has changed in all, as the client sees it. There is nothing to compare with at a first session. */
function SinceTheStart() {
  const { previous } = useDraft();
  const isNoted = useDraftValue((body) => body.subjective.globalChange !== null);
  if (previous === null && !isNoted) return null;
  return (
    <ScaleField
      section="subjective"
      name="globalChange"
      label={t('due.globalChange.label')}
      scale={scales.globalChange}
      lastValue={previous?.body.subjective.globalChange}
      low={t('due.globalChange.low')}
      zero={t('due.globalChange.zero')}
      high={t('due.globalChange.high')}
    />
  );
}

/** Over 48 hours is where a client should have called (clinical rules, section 6). */
function LongSoreness() {
  const isLong = useDraftValue((body) => body.subjective.sorenessAfterLast === 'over-two-days');
  return isLong ? <p className={classes.note}>{t('entry.subjective.overTwoDays')}</p> : null;
}

function MedicationToday() {
  const medication = useDraftValue((body) => body.subjective.medication);
  return (
    <Disclosure name="medication" title={t('entry.subjective.medication')} summary={medication}>
      <WordsField
        section="subjective"
        name="medication"
        label={t('entry.subjective.medicationHint')}
        oneLine
      />
    </Disclosure>
  );
}
