import { t } from '#renderer/i18n/i18n.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { useDraft } from '../draft-context.tsx';
import { ChipsField } from '../fields/ChipsField.tsx';
import {
  changeChoices,
  homeCareChoices,
  provocationChoices,
  qualityChoices,
  radiationChoices,
  reliefChoices,
} from '../fields/choices.ts';
import { ScaleField } from '../fields/ScaleField.tsx';
import { WordsField } from '../fields/WordsField.tsx';
import { RegionChooser } from './RegionChooser.tsx';
import classes from './sections.module.css';

/** What the client says. */
export function Subjective() {
  const { previous } = useDraft();
  const last = previous?.body.subjective;
  const pain = { low: t('notes.subjective.noPain'), high: t('notes.subjective.worstPain') };
  return (
    <Section id="note-s" letter="S" title={t('notes.subjective.title')}>
      <WordsField section="subjective" name="complaint" label={t('notes.subjective.complaint')} />
      <ScaleField
        section="subjective"
        name="painBefore"
        label={t('notes.subjective.painBefore')}
        lastValue={last?.painBefore}
        {...pain}
      />
      <div className={classes.pair}>
        <ScaleField
          section="subjective"
          name="painBest"
          label={t('notes.subjective.painBest')}
          lastValue={last?.painBest}
        />
        <ScaleField
          section="subjective"
          name="painWorst"
          label={t('notes.subjective.painWorst')}
          lastValue={last?.painWorst}
        />
      </div>
      {previous !== null && (
        <div className={classes.pair}>
          <ChipsField
            section="subjective"
            name="changeSinceLast"
            label={t('notes.subjective.changeSinceLast')}
            options={changeChoices}
          />
          <ChipsField
            section="subjective"
            name="homeCare"
            label={t('notes.subjective.homeCare')}
            options={homeCareChoices}
          />
        </div>
      )}
      <RegionChooser />
      <ChipsField
        section="subjective"
        name="radiation"
        label={t('notes.subjective.radiation')}
        options={radiationChoices}
      />
      <ChipsField
        section="subjective"
        name="qualities"
        label={t('notes.subjective.qualities')}
        options={qualityChoices}
      />
      <ChipsField
        section="subjective"
        name="aggravating"
        label={t('notes.subjective.aggravating')}
        options={provocationChoices}
      />
      <ChipsField
        section="subjective"
        name="easing"
        label={t('notes.subjective.easing')}
        options={reliefChoices}
      />
      <div className={classes.pair}>
        <ScaleField
          section="subjective"
          name="sleep"
          label={t('notes.subjective.sleep')}
          lastValue={last?.sleep}
          low={t('notes.subjective.sleepLow')}
          high={t('notes.subjective.sleepHigh')}
        />
        <ScaleField
          section="subjective"
          name="stress"
          label={t('notes.subjective.stress')}
          lastValue={last?.stress}
          low={t('notes.subjective.stressLow')}
          high={t('notes.subjective.stressHigh')}
        />
      </div>
      <WordsField section="subjective" name="words" label={t('notes.subjective.words')} />
    </Section>
  );
}
