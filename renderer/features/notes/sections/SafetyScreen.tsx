import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { openFlags, redFlagIds } from '#domain/safety/red-flags.ts';
import { answeredClear } from '#domain/safety/section.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import { noteKeys } from '../note-keys.ts';
import { FlagQuestion } from './FlagQuestion.tsx';
import { FullForm } from './FullForm.tsx';
import { KeepOffAreas } from './KeepOffAreas.tsx';
import classes from './SafetyScreen.module.css';
import { TodayConditions } from './TodayConditions.tsx';

/** The ten red flags of this session and the conditions of the day. An answer taken back is "not asked", never "no". */
export function SafetyScreen() {
  const { session } = useDraft();
  const [showsQuestions, setShowsQuestions] = useState(false);
  const clear = () => session.update('safety', answeredClear(session.body().safety));
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
        <FullForm />
      </div>
      <Questions showsQuestions={showsQuestions} />
      <TodayConditions />
      <KeepOffAreas />
    </Section>
  );
}

function Questions({ showsQuestions }: { readonly showsQuestions: boolean }) {
  const isClear = useDraftValue(({ safety }) => redFlagIds.every((flag) => safety.screen[flag] === 'no'));
  const isFull = useDraftValue(({ safety }) => safety.form === 'full');
  return (
    <div className={classes.flags} data-clear={(isClear && !showsQuestions && !isFull) || undefined}>
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
