import { useDeferredValue, useMemo } from 'react';
import { forbiddenIn } from '#domain/handouts/forbidden-claims.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import classes from './Wording.module.css';

type ClaimsNoteProps = { readonly text: string; readonly language: HandoutLanguage };

/** What the words claim and is not shown, with why. It says so and stops nobody. */
export function ClaimsNote({ text, language }: ClaimsNoteProps) {
  const settled = useDeferredValue(text);
  const claims = useMemo(() => forbiddenIn(settled, language), [settled, language]);
  return (
    <div role="status" className={classes.claims}>
      {claims.length > 0 && (
        <>
          <FlagMark tone="caution" variant="plain">
            {t('library.claims', { count: claims.length })}
          </FlagMark>
          <ul>
            {claims.map(({ words, why }) => (
              <li key={`${words} ${why}`}>
                <q lang={language}>{words}</q> {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
