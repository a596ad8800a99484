import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { BlockView } from '#domain/contract/handouts.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import type { OwnBlockFields } from '#domain/handouts/own-block.ts';
import { dayOf } from '#renderer/i18n/dates.ts';
import { isUnsaved, keyOfText, newWording, type Wording, wordingOf } from './wording.ts';

/** What was done a moment ago, said above the list; `undo` brings back what it took away. */
export type Notice = {
  readonly words: string;
  readonly undo?: {
    readonly id: string;
    readonly language: HandoutLanguage;
    readonly fields: OwnBlockFields;
  };
};

/**
 * Which text is looked at and what is being written. It outlives the tabs of the library: what is typed stays while a
 * template or another text is looked at.
 */
export function useTextDesk() {
  const { text } = useSearch({ strict: false });
  const [chosen, setChosen] = useState<string | null>(text ?? null);
  const [language, setLanguage] = useState<HandoutLanguage>(text?.startsWith('es ') ? 'es' : 'en');
  const [wordings, setWordings] = useState<Readonly<Record<string, Wording>>>({});
  const [notice, setNotice] = useState<Notice | null>(null);
  // The text whose form was closed a moment ago: the focus goes to its button again.
  const [closed, setClosed] = useState<string | null>(null);
  const today = () => dayOf(new Date());

  const put = (wording: Wording) => {
    setWordings((known) => ({ ...known, [keyOfText(wording)]: wording }));
  };
  const open = (wording: Wording) => {
    const key = keyOfText(wording);
    // What was begun and not saved is not begun over.
    setWordings((known) => ({ ...known, [key]: known[key] ?? wording }));
    setNotice(null);
    setLanguage(wording.language);
    setChosen(key);
  };
  return {
    chosen,
    language,
    wordings,
    notice,
    closed,
    isWriting: chosen !== null && wordings[chosen] !== undefined,
    hasUnsaved: Object.values(wordings).some(isUnsaved),
    setNotice,
    put,
    choose: (key: string) => {
      setNotice(null);
      setClosed(null);
      setChosen(key);
    },
    speak: (next: HandoutLanguage) => {
      setLanguage(next);
      // The same text in the other language, where there is one.
      setChosen((key) => (key === null ? null : `${next} ${key.slice(key.indexOf(' ') + 1)}`));
    },
    add: () => open(newWording(language, today())),
    edit: (block: BlockView) => open(wordingOf(block, today())),
    /** Writes on from an earlier wording. */
    editFrom: (block: BlockView, fields: OwnBlockFields) => {
      const wording = wordingOf(block, today());
      const { kind, reviewedOn, reviewDue } = wording.fields;
      put({ ...wording, fields: { ...fields, kind, reviewedOn, reviewDue } });
      setNotice(null);
    },
    translate: (block: BlockView, to: HandoutLanguage) => open(newWording(to, today(), block)),
    /** Lets go of what was written: it was saved as `key`, or is not wanted. */
    close: (wording: Wording, key: string | null) => {
      setWordings(({ [keyOfText(wording)]: _closed, ...others }) => others);
      // Who went on to another text meanwhile stays there.
      setChosen((now) => (now === keyOfText(wording) ? key : now));
      setClosed(key);
    },
  };
}

export type TextDesk = ReturnType<typeof useTextDesk>;
