import { Button, Tooltip } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { allClear, openFlags, type RedFlag, redFlagIds } from '#domain/safety/red-flags.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import { noteKeys } from '../note-keys.ts';
import classes from './SafetyScreen.module.css';

const answers = [
  { value: 'no', label: termsEn.flagAnswer.no },
  { value: 'yes', label: termsEn.flagAnswer.yes },
] as const;

/** The ten red flags of this session. An answer taken back is "not asked", never "no". */
export function SafetyScreen() {
  const { session } = useDraft();
  const [showsQuestions, setShowsQuestions] = useState(false);
  const clear = () => session.update('safety', { screen: allClear });
  return (
    <Section
      id="note-safety"
      title={t('notes.safety.title')}
      actions={
        <Button variant="subtle" size="xs" onClick={() => setShowsQuestions((shown) => !shown)}>
          {showsQuestions ? t('notes.safety.hideQuestions') : t('notes.safety.showQuestions')}
        </Button>
      }
    >
      <div className={classes.summary}>
        <ScreenState />
        <Button
          variant="default"
          fullWidth
          leftSection={<Icon of={IconCheck} />}
          rightSection={<KeyHint keys={noteKeys.clear.shown} />}
          onClick={clear}
        >
          {t('notes.safety.clear')}
        </Button>
      </div>
      <Questions showsQuestions={showsQuestions} />
    </Section>
  );
}

function Questions({ showsQuestions }: { readonly showsQuestions: boolean }) {
  const isClear = useDraftValue(({ safety }) => redFlagIds.every((flag) => safety.screen[flag] === 'no'));
  return (
    <div className={classes.flags} data-clear={(isClear && !showsQuestions) || undefined}>
      {redFlagIds.map((flag) => (
        <FlagQuestion key={flag} flag={flag} showsQuestion={showsQuestions} />
      ))}
    </div>
  );
}

function ScreenState() {
  const screen = useDraftValue((body) => body.safety.screen);
  const open = openFlags(screen).length;
  const asked = redFlagIds.filter((flag) => screen[flag] !== 'not-asked').length;
  if (open > 0) return <FlagMark tone="stop">{t('notes.safety.open', { count: open })}</FlagMark>;
  if (asked === redFlagIds.length) return <FlagMark tone="done">{t('notes.safety.isClear')}</FlagMark>;
  return (
    <span className={classes.progress}>{t('notes.safety.progress', { asked, all: redFlagIds.length })}</span>
  );
}

type FlagQuestionProps = { readonly flag: RedFlag; readonly showsQuestion: boolean };

const FlagQuestion = memo(function FlagQuestion({ flag, showsQuestion }: FlagQuestionProps) {
  const { session } = useDraft();
  const answer = useDraftValue((body) => body.safety.screen[flag]);
  const question = termsEn.flagQuestion[flag];
  return (
    <div className={classes.flag} data-answer={answer}>
      <Tooltip label={question} disabled={showsQuestion} multiline w={280} position="right">
        <div className={classes.answer}>
          <ChoiceChips
            dense
            label={termsEn.flag[flag]}
            options={answers}
            value={answer === 'not-asked' ? null : answer}
            onChange={(next) =>
              session.update('safety', {
                screen: { ...session.body().safety.screen, [flag]: next ?? 'not-asked' },
              })
            }
          />
        </div>
      </Tooltip>
      {showsQuestion && <p className={classes.question}>{question}</p>}
    </div>
  );
});
