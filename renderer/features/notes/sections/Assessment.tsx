import { t } from '#renderer/i18n/i18n.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { useDraft, useDraftField } from '../draft-context.tsx';
import { ChipsField } from '../fields/ChipsField.tsx';
import { adverseChoices, changeChoices, irritabilityChoices } from '../fields/choices.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { ScaleField } from '../fields/ScaleField.tsx';
import { WordsField } from '../fields/WordsField.tsx';
import { GeneratedWords } from '../GeneratedWords.tsx';
import { ChangeSinceFirst } from './ChangeSinceFirst.tsx';
import { SafetyDecision } from './SafetyDecision.tsx';
import classes from './sections.module.css';

/** How it went. No diagnosis: that is not a massage therapist's to make. Nothing here is carried from last time. */
export function Assessment() {
  const { previous } = useDraft();
  return (
    <Section id="note-a" letter="A" title={t('notes.assessment.title')}>
      <ScaleField
        section="assessment"
        name="painAfter"
        label={t('notes.assessment.painAfter')}
        lastValue={previous?.body.assessment.painAfter}
        low={t('notes.subjective.noPain')}
        high={t('notes.subjective.worstPain')}
      />
      <div className={classes.pair}>
        <ChipsField
          section="assessment"
          name="response"
          label={t('notes.assessment.response')}
          options={changeChoices}
        />
        <ChipsField
          section="assessment"
          name="irritability"
          label={t('notes.assessment.irritability')}
          options={irritabilityChoices}
        />
      </div>
      <ChipsField
        section="assessment"
        name="adverse"
        label={t('notes.assessment.adverse')}
        options={adverseChoices}
      />
      <GoalProgress />
      <ChangeSinceFirst />
      <SafetyDecision />
      <GeneratedWords section="assessment" />
      <WordsField section="assessment" name="words" label={t('notes.assessment.words')} />
    </Section>
  );
}

function GoalProgress() {
  const [value, set] = useDraftField('assessment', 'goalProgress');
  return (
    <NumberField
      label={t('outcome.goalProgress')}
      low={0}
      high={100}
      step={10}
      unit={t('outcome.percent')}
      value={value}
      onChange={set}
    />
  );
}
