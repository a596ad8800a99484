import { useQuery } from '@tanstack/react-query';
import { type RefObject, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { formKey, gatherForms, type WrongWord, wordsToCheck } from '#domain/spelling/text-words.ts';
import { read } from '#renderer/api/queries.ts';
import { wrongAmong } from './answered-words.ts';
import type { DraftText } from './draft-text.ts';
import { followLeftWords, leftWords } from './left-words.ts';

/** How long typing has rested when its words are looked at. */
const restMs = 800;

type CheckedField = {
  readonly text: DraftText;
  readonly field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
  /** Where the words are named: going there does not leave the field. */
  readonly line: RefObject<HTMLElement | null>;
};

/** What stood in the field when it was looked at. */
type Look = { readonly text: string; readonly words: readonly string[]; readonly hasLeft: boolean };
type Found = { readonly wrong: readonly WrongWord[]; readonly hasLeft: boolean };

const nothingFound: Found = { wrong: [], hasLeft: false };

/**
 * Which words of a text stand in no dictionary, looked at when typing has rested or the field is left. A keystroke costs
 * a timer: nothing is drawn or asked before it has run out.
 */
export function useWrongWords({ text, field, line }: CheckedField) {
  const [look, setLook] = useState<Look | null>(null);
  const [found, setFound] = useState(nothingFound);
  // Read with the first word that is to be asked about; whatever changes it has all words asked anew.
  const settings = useQuery({
    ...read('spelling.settings', {}),
    enabled: look !== null && look.words.length > 0,
  }).data;

  const lookNow = useCallback(() => {
    const element = field.current;
    const isIn = element !== null && element === document.activeElement;
    const stands = text.read();
    const words = wordsToCheck(stands, isIn ? element.selectionStart : null);
    // A field that is passed through and has nothing to ask about stays as it is.
    setLook((last) => (last === null && words.length === 0 ? last : { text: stands, words, hasLeft: !isIn }));
  }, [field, text]);

  useEffect(() => {
    let timer = 0;
    let before = text.read();
    const lookLater = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(lookNow, restMs);
    };
    const onChange = () => {
      const now = text.read();
      if (now === before) return;
      before = now;
      lookLater();
    };
    const onLeave = (event: FocusEvent) => {
      const goesTo = event.relatedTarget;
      // What is named must not move under the hand that reaches for it.
      if (goesTo instanceof Node && line.current?.contains(goesTo) === true) return lookLater();
      window.clearTimeout(timer);
      // The field is no longer the active one only when this event is over.
      timer = window.setTimeout(lookNow, 0);
    };
    const element: HTMLElement | null = field.current;
    element?.addEventListener('focusout', onLeave);
    const unsubscribe = text.subscribe(onChange);
    return () => {
      window.clearTimeout(timer);
      element?.removeEventListener('focusout', onLeave);
      unsubscribe();
    };
  }, [field, line, lookNow, text]);

  useEffect(() => {
    if (look === null) return;
    if (settings === undefined || look.words.length === 0) return setFound(nothingFound);
    let isCurrent = true;
    void wrongAmong(settings, look.words).then((words) => {
      if (isCurrent) setFound({ wrong: gatherForms(words), hasLeft: look.hasLeft });
    });
    return () => {
      isCurrent = false;
    };
  }, [look, settings]);

  const left = useSyncExternalStore(followLeftWords, () => leftWords(text.noteId));
  const wrong = found.wrong.filter(({ word }) => !left.has(formKey(word)));
  return { wrong, hasLeft: found.hasLeft, lookedAt: look?.text ?? null, lookNow };
}
