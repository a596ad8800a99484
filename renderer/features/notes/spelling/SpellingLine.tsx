import { Button, VisuallyHidden } from '@mantine/core';
import { memo, type RefObject, useEffect, useRef, useState } from 'react';
import type { WrongWord } from '#domain/spelling/text-words.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import type { DraftText } from './draft-text.ts';
import { leaveWord } from './left-words.ts';
import classes from './SpellingLine.module.css';
import { useCorrection } from './use-correction.ts';
import { useWrongWords } from './use-wrong-words.ts';
import { WordMenu } from './WordMenu.tsx';

type SpellingLineProps = {
  readonly text: DraftText;
  /** The name of the field. */
  readonly label: string;
  readonly field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
};

/** Words named at once: more are no help while writing. */
const mostNamed = 6;

/**
 * Under a text: its words that stand in no dictionary, each with what may be meant. The browser's own checker cannot be
 * given our dictionaries: with a provider of words Electron's page stops answering (electron/electron#44336). The line
 * is beside the field and follows it when typing rests, so that a keystroke does not draw it.
 */
export const SpellingLine = memo(function SpellingLine({ text, label, field }: SpellingLineProps) {
  const line = useRef<HTMLFieldSetElement>(null);
  const { wrong, hasLeft, lookedAt, lookNow } = useWrongWords({ text, field, line });
  const { changed, canUndo, correct, undo } = useCorrection(text);
  const adding = useWrite('spelling.addWord');
  const [said, setSaid] = useState('');
  const leaving = useRef<string | null>(null);

  const isChangeNews = changed !== null && changed.after === lookedAt;
  const change = isChangeNews
    ? t('writing.spelling.changed', { from: changed.from, to: changed.to, count: changed.count })
    : '';
  const sentence = [change, wordsOf(wrong)].filter((part) => part !== '').join(' ');
  // Nobody is interrupted while they write; what stays the same is said once.
  useEffect(() => {
    if (hasLeft) setSaid(sentence);
  }, [hasLeft, sentence]);

  // The button that had the focus is gone with its word: the next word has it, or the text.
  useEffect(() => {
    if (leaving.current === null || wrong.some(({ word }) => word === leaving.current)) return;
    leaving.current = null;
    const active = document.activeElement;
    const isElsewhere = active !== null && active !== document.body && !line.current?.contains(active);
    if (isElsewhere) return;
    (line.current?.querySelector<HTMLElement>('[data-word]') ?? field.current)?.focus();
  });

  const choose = ({ word, forms }: WrongWord, suggestion: string) => {
    leaving.current = word;
    correct(word, forms, suggestion);
    lookNow();
  };
  const add = (word: string) => {
    leaving.current = word;
    adding.mutate({ word }, { onError: () => (leaving.current = null) });
  };
  const leave = (word: string) => {
    leaving.current = word;
    leaveWord(text.noteId, word);
  };
  const takeBack = () => {
    undo();
    // Looked at before the field has the focus again, which would leave out the word at its caret.
    lookNow();
    field.current?.focus();
  };

  const isShown = wrong.length > 0 || isChangeNews || adding.error !== null;
  return (
    <>
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
      {isShown && (
        <fieldset
          ref={line}
          aria-label={t('writing.spelling.group', { field: label })}
          className={classes.line}
        >
          {wrong.length > 0 && <span>{t('writing.spelling.unknown')}</span>}
          {wrong.slice(0, mostNamed).map((each) => (
            <WordMenu
              key={each.word}
              wrong={each}
              onChoose={(suggestion) => choose(each, suggestion)}
              onAdd={() => add(each.word)}
              onLeave={() => leave(each.word)}
            />
          ))}
          {wrong.length > mostNamed && (
            <span>{t('writing.spelling.more', { count: wrong.length - mostNamed })}</span>
          )}
          {isChangeNews && (
            <span className={classes.change}>
              {change}
              {canUndo && (
                <Button variant="subtle" size="compact-xs" onClick={takeBack}>
                  {t('common.undo')}
                </Button>
              )}
            </span>
          )}
          {adding.error !== null && <CallErrorState error={adding.error} />}
        </fieldset>
      )}
    </>
  );
});

/** The words as a screen reader says them. */
function wordsOf(wrong: readonly WrongWord[]): string {
  if (wrong.length === 0) return '';
  const words = wrong
    .slice(0, mostNamed)
    .map(({ word }) => word)
    .join(', ');
  const count = wrong.length - mostNamed;
  return count > 0 ? t('writing.spelling.saidMore', { words, count }) : t('writing.spelling.said', { words });
}
