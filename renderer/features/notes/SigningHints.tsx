import type { NoteBody } from '#domain/notes/body.ts';
import type { SigningHint } from '#domain/notes/signing-hints.ts';
import { unconfirmedWords } from '#domain/notes/unconfirmed-words.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { useDueHints } from './due/use-due-hints.ts';
import classes from './SignDialog.module.css';
import { useConsentHints } from './use-consent-hints.ts';

type SigningHintsProps = {
  readonly hints: readonly SigningHint[];
  readonly noteId: string;
  readonly body: NoteBody;
};

/** What is missing, and what was carried from last time and left as it was. Nothing of it stops the signature. */
export function SigningHints({ hints, noteId, body }: SigningHintsProps) {
  const consentHints = useConsentHints(noteId, body);
  const dueHints = useDueHints(noteId, body);
  const missing = [...hints.map((hint) => termsEn.signingHint[hint]), ...consentHints, ...dueHints];
  const unchanged = unconfirmedWords(body);
  if (missing.length + unchanged.length === 0) {
    return <FlagMark tone="done">{t('notes.sign.nothing')}</FlagMark>;
  }
  return (
    <>
      {missing.length > 0 && (
        <div>
          <p className={classes.lead}>{t('notes.sign.hints')}</p>
          <ul className={classes.hints}>
            {missing.map((words) => (
              <li key={words}>
                <FlagMark tone="caution" variant="plain">
                  {words}
                </FlagMark>
              </li>
            ))}
          </ul>
        </div>
      )}
      {unchanged.length > 0 && (
        <div>
          <p className={classes.lead}>{t('amend.sign.unchanged', { count: unchanged.length })}</p>
          <ul className={classes.unchanged}>
            {unchanged.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p className={classes.lead}>{t('amend.sign.unchangedKept')}</p>
        </div>
      )}
    </>
  );
}
