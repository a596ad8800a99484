import { Tooltip } from '@mantine/core';
import { memo } from 'react';
import { type ObservationId, observationsOf } from '#domain/safety/observations.ts';
import type { RedFlag } from '#domain/safety/red-flags.ts';
import { termsEn } from '#domain/terms/en.ts';
import { flagsEn } from '#domain/terms/safety-flags-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import classes from './SafetyScreen.module.css';

export const answerChoices = [
  { value: 'no', label: termsEn.flagAnswer.no },
  { value: 'yes', label: termsEn.flagAnswer.yes },
] as const;

/** Id of the element that holds a flag's question. */
export const flagElement = (flag: RedFlag): string => `note-flag-${flag}`;

type FlagQuestionProps = {
  readonly flag: RedFlag;
  /** Folded away, a flag stands here only while it is answered yes. */
  readonly isShown: boolean;
  readonly showsQuestion: boolean;
};

/** One red flag: not asked, no or yes. What was said or seen opens with a yes, and with the full form. */
export const FlagQuestion = memo(function FlagQuestion({ flag, isShown, showsQuestion }: FlagQuestionProps) {
  const { session } = useDraft();
  const answer = useDraftValue((body) => body.safety.screen[flag]);
  const isFull = useDraftValue((body) => body.safety.form === 'full');
  if (!isShown && answer !== 'yes') return null;
  const question = termsEn.flagQuestion[flag];
  const change = (next: 'no' | 'yes' | null) => {
    const { screen, observations } = session.body().safety;
    const kept = observations.filter((id) => !observationsOf(flag).some((each) => each.id === id));
    session.update('safety', {
      screen: { ...screen, [flag]: next ?? 'not-asked' },
      // What was ticked belongs to the yes: a flag that says no has nothing under it.
      observations: next === 'yes' ? observations : kept,
    });
  };
  return (
    <div id={flagElement(flag)} className={classes.flag} data-answer={answer}>
      <Tooltip label={question} disabled={showsQuestion} multiline w={280} position="right">
        <div className={classes.answer}>
          <ChoiceChips
            dense
            label={termsEn.flag[flag]}
            options={answerChoices}
            value={answer === 'not-asked' ? null : answer}
            onChange={change}
          />
        </div>
      </Tooltip>
      {showsQuestion && <p className={classes.question}>{question}</p>}
      {(answer === 'yes' || isFull) && <Observations flag={flag} />}
    </div>
  );
});

/** What was said or seen. Ticking one answers the flag with yes; the inflammatory signs only count together. */
function Observations({ flag }: { readonly flag: RedFlag }) {
  const { session } = useDraft();
  const ticked = useDraftValue((body) => body.safety.observations);
  const own = observationsOf(flag);
  const change = (next: readonly ObservationId[]) => {
    const { screen, observations } = session.body().safety;
    const others = observations.filter((id) => !own.some((each) => each.id === id));
    const counts = next.some((id) => !own.some((each) => each.id === id && 'feature' in each));
    session.update('safety', {
      observations: [...others, ...next],
      ...(counts ? { screen: { ...screen, [flag]: 'yes' as const } } : {}),
    });
  };
  return (
    <div className={classes.observations}>
      <ChoiceChips<ObservationId>
        multiple
        dense
        labelHidden
        label={t('safety.form.seen', { flag: termsEn.flag[flag] })}
        options={own.map(({ id }) => ({ value: id, label: flagsEn.observation[id].therapist }))}
        value={own.map(({ id }) => id).filter((id) => ticked.includes(id))}
        onChange={change}
      />
    </div>
  );
}
