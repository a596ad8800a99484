import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { openFlags, redFlagIds } from '#domain/safety/red-flags.ts';
import { answeredClear } from '#domain/safety/section.ts';
import { safetyEn } from '#domain/terms/safety-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import { usePointedFlag } from '../flag-pointing.ts';
import { noteKeys } from '../note-keys.ts';
import { FlagQuestion, flagElement } from './FlagQuestion.tsx';
import { FullForm } from './FullForm.tsx';
import { KeepOffAreas } from './KeepOffAreas.tsx';
import classes from './SafetyScreen.module.css';
import { TodayConditions } from './TodayConditions.tsx';

/** The ten red flags of this session and the conditions of the day. An answer taken back is "not asked", never "no". */
export function SafetyScreen() {
  const { session } = useDraft();
  const [showsQuestions, setShowsQuestions] = useState(false);
  const clear = () => session.update('safety', answeredClear(session.body().safety));
  usePointedFlag((flag) => {
    flushSync(() => setShowsQuestions(true));
    const question = document.getElementById(flagElement(flag));
    question?.scrollIntoView({ block: 'center' });
    question?.querySelector<HTMLElement>('button:not([tabindex="-1"])')?.focus({ preventScroll: true });
  });
  return (
    <Section
      id="note-safety"
      title={t('notes.safety.title')}
      actions={
        <Button
          variant="subtle"
          size="compact-xs"
          aria-expanded={showsQuestions}
          onClick={() => setShowsQuestions((shown) => !shown)}
        >
          {showsQuestions ? t('notes.safety.hideQuestions') : t('notes.safety.showQuestions')}
        </Button>
      }
    >
      <div className={classes.root}>
        <div className={classes.summary}>
          <Button
            variant="default"
            fullWidth
            leftSection={<Icon of={IconCheck} />}
            rightSection={<KeyHint keys={noteKeys.clear.shown} />}
            onClick={clear}
          >
            {t('notes.safety.clear')}
          </Button>
          <div className={classes.states}>
            <ScreenState />
            <FullForm />
          </div>
        </div>
        <Questions showsQuestions={showsQuestions} />
        <TodayConditions />
        <KeptOff />
      </div>
    </Section>
  );
}

/**
 * One dense list. Once all ten are answered only a yes stays in sight, until the questions are asked for: what is clear
 * needs no more room than its mark.
 */
function Questions({ showsQuestions }: { readonly showsQuestions: boolean }) {
  const isAnswered = useDraftValue(({ safety }) =>
    redFlagIds.every((flag) => safety.screen[flag] !== 'not-asked'),
  );
  const isFull = useDraftValue(({ safety }) => safety.form === 'full');
  const showsAll = showsQuestions || isFull || !isAnswered;
  return (
    <div className={classes.flags}>
      {redFlagIds.map((flag) => (
        <FlagQuestion key={flag} flag={flag} isShown={showsAll} showsQuestion={showsQuestions} />
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

/** Places to keep off, folded away while there are none. */
function KeptOff() {
  const { session } = useDraft();
  const summary = useDraftValue(({ safety }) =>
    [...new Set(safety.keepOff.map(({ condition }) => safetyEn.condition[condition].therapist))].join(', '),
  );
  return (
    <div className={classes.keepOff}>
      <Disclosure
        name="keep-off"
        title={t('safety.keepOff.title')}
        summary={summary}
        startsOpen={session.body().safety.keepOff.length > 0}
      >
        <KeepOffAreas />
      </Disclosure>
    </div>
  );
}
