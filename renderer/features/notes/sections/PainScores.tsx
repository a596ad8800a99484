import { painWindows } from '#domain/notes/subjective.ts';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { useDraft, useDraftField } from '../draft-context.tsx';
import { ScaleField } from '../fields/ScaleField.tsx';
import { useFirstValue } from '../use-episode-course.ts';
import classes from './sections.module.css';

const windows = painWindows.map((value) => ({ value, label: noteTermsEn.painWindow[value] }));

/** Pain now, and at its best and worst of the last 24 hours or 7 days. Typed, they are three digits in a row. */
export function PainScores() {
  const { previous } = useDraft();
  const [window, setWindow] = useDraftField('subjective', 'painWindow');
  const last = previous?.body.subjective;
  const firstPain = useFirstValue({ measure: 'pain-now', item: '', side: null });
  // Scores are laid beside each other only where they are about the same stretch of time.
  const sameWindow = last?.painWindow === window ? last : undefined;
  return (
    <>
      <ScaleField
        section="subjective"
        name="painBefore"
        label={t('notes.subjective.painBefore')}
        lastValue={last?.painBefore}
        firstValue={firstPain}
        low={t('notes.subjective.noPain')}
        high={t('notes.subjective.worstPain')}
      />
      <div className={classes.pair}>
        <ScaleField
          section="subjective"
          name="painBest"
          label={t(`entry.subjective.best.${window}`)}
          lastValue={sameWindow?.painBest}
        />
        <ScaleField
          section="subjective"
          name="painWorst"
          label={t(`entry.subjective.worst.${window}`)}
          lastValue={sameWindow?.painWorst}
        />
      </div>
      <ChoiceChips
        dense
        label={t('entry.subjective.window')}
        options={windows}
        value={window}
        // One of the two always holds: a second click on it changes nothing.
        onChange={(next) => next !== null && setWindow(next)}
      />
    </>
  );
}
