import { useDeferredValue, useMemo } from 'react';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import { longSentence, longSentences } from '#domain/handouts/long-sentences.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './Wording.module.css';

type ReadingNoteProps = {
  readonly text: string;
  readonly language: HandoutLanguage;
  /** Of the program's text; null where nobody measured it. */
  readonly programGrade: number | null;
};

/** How easily the text reads, as far as that is known: the grade of the text it began from, and sentences to split. */
export function ReadingNote({ text, language, programGrade }: ReadingNoteProps) {
  const settled = useDeferredValue(text);
  const long = useMemo(() => longSentences(settled, language), [settled, language]);
  if (programGrade === null && long.length === 0) return null;
  return (
    <div className={classes.claims}>
      {programGrade !== null && (
        <p className={classes.quiet}>{t('library.programReading', { grade: programGrade.toFixed(1) })}</p>
      )}
      {long.length > 0 && (
        <>
          <p className={classes.quiet}>{t('library.longSentences', { words: longSentence })}</p>
          <ul lang={language}>
            {long.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
