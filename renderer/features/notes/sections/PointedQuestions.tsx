import { Button } from '@mantine/core';
import { pointedQuestions } from '#domain/notes/pointed-questions.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import { pointAtFlag } from '../flag-pointing.ts';
import classes from './sections.module.css';

/** Where the client's words call for a safety question, says so and leads there. A question answered yes has its banner. */
export function PointedQuestions() {
  const { previous } = useDraft();
  const radiation = useDraftValue((body) => body.subjective.radiation);
  const qualities = useDraftValue((body) => body.subjective.qualities);
  const screen = useDraftValue((body) => body.safety.screen);
  const pointed = pointedQuestions({ radiation, qualities }, previous?.body.subjective ?? null).filter(
    ({ flag }) => screen[flag] !== 'yes',
  );
  return (
    <div role="status" className={classes.pointed}>
      {pointed.map(({ because, flag }) => {
        const name = { flag: termsEn.flag[flag] };
        const isAsked = screen[flag] === 'no';
        return (
          <div key={flag} className={classes.pointedLine} data-asked={isAsked || undefined}>
            <FlagMark tone={isAsked ? 'note' : 'caution'} variant="plain">
              {t(`entry.pointed.${because}`)}{' '}
              {isAsked ? t('entry.pointed.askAgain', name) : t('entry.pointed.ask', name)}
            </FlagMark>
            <Button variant="default" size="xs" onClick={() => pointAtFlag(flag)}>
              {t('entry.pointed.go')}
            </Button>
          </div>
        );
      })}
    </div>
  );
}
