import { Button } from '@mantine/core';
import { memo, useState } from 'react';
import { conditions, type TodayCondition } from '#domain/safety/conditions.ts';
import { todayConditions } from '#domain/safety/section.ts';
import { safetyEn } from '#domain/terms/safety-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import { answerChoices } from './FlagQuestion.tsx';
import classes from './SafetyScreen.module.css';

const groups = (['stop', 'area', 'note'] as const).map((group) => ({
  group,
  ids: todayConditions.filter((id) => conditions.find((each) => each.id === id)?.group === group),
}));

/** What may stop or limit a session on this very day. Folded up, only what holds is shown. */
export function TodayConditions() {
  const [isOpen, setIsOpen] = useState(false);
  const isFull = useDraftValue(({ safety }) => safety.form === 'full');
  const showsAll = isOpen || isFull;
  return (
    <div className={classes.today}>
      <div className={classes.todayHead}>
        <TodayState />
        {!isFull && (
          <Button
            variant="subtle"
            size="xs"
            aria-expanded={isOpen}
            onClick={() => setIsOpen((shown) => !shown)}
          >
            {isOpen ? t('safety.today.hide') : t('safety.today.show')}
          </Button>
        )}
      </div>
      {groups.map(({ group, ids }) => (
        <div key={group}>
          {showsAll && <p className={classes.question}>{t(`safety.today.${group}`)}</p>}
          {ids.map((id) => (
            <TodayQuestion key={id} condition={id} isShown={showsAll} />
          ))}
        </div>
      ))}
    </div>
  );
}

function TodayState() {
  const today = useDraftValue(({ safety }) => safety.today);
  const answers = Object.values(today);
  const yes = answers.filter((answer) => answer === 'yes').length;
  const asked = answers.filter((answer) => answer !== 'not-asked').length;
  if (yes > 0) return <FlagMark tone="caution">{t('safety.today.some', { count: yes })}</FlagMark>;
  if (asked === answers.length) return <FlagMark tone="done">{t('safety.today.isClear')}</FlagMark>;
  return (
    <span className={classes.progress}>{t('safety.today.progress', { asked, all: answers.length })}</span>
  );
}

type TodayQuestionProps = { readonly condition: TodayCondition; readonly isShown: boolean };

const TodayQuestion = memo(function TodayQuestion({ condition, isShown }: TodayQuestionProps) {
  const { session } = useDraft();
  const answer = useDraftValue((body) => body.safety.today[condition]);
  if (!isShown && answer !== 'yes') return null;
  const change = (next: 'no' | 'yes' | null) => {
    const { today, keepOff } = session.body().safety;
    session.update('safety', {
      today: { ...today, [condition]: next ?? 'not-asked' },
      keepOff: next === 'yes' ? keepOff : keepOff.filter((each) => each.condition !== condition),
    });
  };
  return (
    <div className={classes.flag} data-answer={answer}>
      <div className={classes.answer}>
        <ChoiceChips
          dense
          label={safetyEn.condition[condition].therapist}
          options={answerChoices}
          value={answer === 'not-asked' ? null : answer}
          onChange={change}
        />
      </div>
    </div>
  );
});
