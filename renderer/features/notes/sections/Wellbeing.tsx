import { t } from '#renderer/i18n/i18n.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import { ChipsField } from '../fields/ChipsField.tsx';
import { sleepPositionChoices } from '../fields/choices.ts';
import { NumberOfNote } from '../fields/NumberOfNote.tsx';
import { ScaleField } from '../fields/ScaleField.tsx';
import { useFirstValue } from '../use-episode-course.ts';
import { wellbeingFilled } from './filled.ts';
import classes from './sections.module.css';

/** Sleep, stress and activity of the last week. */
export function Wellbeing() {
  const { previous } = useDraft();
  const last = previous?.body.subjective;
  const firstSleep = useFirstValue({ measure: 'sleep', item: '', side: null });
  const firstStress = useFirstValue({ measure: 'stress', item: '', side: null });
  const summary = useDraftValue((body) => wellbeingFilled(body.subjective));
  return (
    <Disclosure name="wellbeing" title={t('entry.subjective.wellbeing')} summary={summary}>
      <div className={classes.pair}>
        <ScaleField
          section="subjective"
          name="sleep"
          label={t('notes.subjective.sleep')}
          lastValue={last?.sleep}
          firstValue={firstSleep}
          low={t('notes.subjective.sleepLow')}
          high={t('notes.subjective.sleepHigh')}
        />
        <ScaleField
          section="subjective"
          name="stress"
          label={t('notes.subjective.stress')}
          lastValue={last?.stress}
          firstValue={firstStress}
          low={t('notes.subjective.stressLow')}
          high={t('notes.subjective.stressHigh')}
        />
      </div>
      <div className={classes.line}>
        <NumberOfNote
          section="subjective"
          name="sleepHours"
          label={t('entry.subjective.sleepHours')}
          high={24}
          decimals={1}
          unit={t('entry.subjective.hours')}
          lastValue={last?.sleepHours}
        />
        <NumberOfNote
          section="subjective"
          name="activityMinutes"
          label={t('entry.subjective.activityMinutes')}
          high={10_080}
          step={10}
          unit={t('entry.subjective.minutes')}
          lastValue={last?.activityMinutes}
        />
      </div>
      <ChipsField
        section="subjective"
        name="sleepPosition"
        label={t('entry.subjective.sleepPosition')}
        options={sleepPositionChoices}
      />
    </Disclosure>
  );
}
