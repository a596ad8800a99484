import { Button, Modal } from '@mantine/core';
import type { NoteBody } from '#domain/notes/body.ts';
import { checkBeforeSigning, type SigningCheck } from '#domain/notes/lifecycle.ts';
import type { Verdict } from '#domain/safety/verdict.ts';
import { termsEn } from '#domain/terms/en.ts';
import { errorTexts } from '#renderer/i18n/errors.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import classes from './SignDialog.module.css';
import { refusalReasons } from './safety-words.ts';
import { useConsentHints } from './use-consent-hints.ts';

type SignDialogProps = {
  readonly opened: boolean;
  readonly noteId: string;
  readonly body: NoteBody;
  readonly verdict: Verdict;
  /** Something in the window could not be saved; what is not saved cannot be signed. */
  readonly hasUnsaved: boolean;
  readonly isSigning: boolean;
  readonly error: unknown;
  readonly onSign: () => void;
  readonly onCancel: () => void;
};

/** Asks before a note is fixed for good. The focus starts on the way back, so Enter never signs by accident. */
export function SignDialog(props: SignDialogProps) {
  const { opened, noteId, body, verdict, hasUnsaved, isSigning, error, onSign, onCancel } = props;
  const check = checkBeforeSigning(body, verdict);
  if (check.refusal !== null || hasUnsaved) {
    return (
      <Refused
        opened={opened}
        refusal={hasUnsaved ? null : check.refusal}
        reasons={refusalReasons(check, body, verdict)}
        onClose={onCancel}
      />
    );
  }
  return (
    <ConfirmDialog
      opened={opened}
      title={t('notes.sign.title')}
      confirmLabel={t('notes.sign.confirm')}
      cancelLabel={t('notes.sign.cancel')}
      onConfirm={onSign}
      onCancel={onCancel}
      busy={isSigning}
      error={error === null ? undefined : <CallErrorState error={error} />}
    >
      <div className={classes.words}>
        <Hints hints={check.hints} noteId={noteId} body={body} />
        <p>{t('notes.sign.fixed')}</p>
      </div>
    </ConfirmDialog>
  );
}

type HintsProps = Pick<SigningCheck, 'hints'> & Pick<SignDialogProps, 'noteId' | 'body'>;

function Hints({ hints, noteId, body }: HintsProps) {
  const consentHints = useConsentHints(noteId, body);
  if (hints.length + consentHints.length === 0)
    return <FlagMark tone="done">{t('notes.sign.nothing')}</FlagMark>;
  return (
    <div>
      <p className={classes.lead}>{t('notes.sign.hints')}</p>
      <ul className={classes.hints}>
        {hints.map((hint) => (
          <li key={hint}>
            <FlagMark tone="caution" variant="plain">
              {termsEn.signingHint[hint]}
            </FlagMark>
          </li>
        ))}
        {consentHints.map((words) => (
          <li key={words}>
            <FlagMark tone="caution" variant="plain">
              {words}
            </FlagMark>
          </li>
        ))}
      </ul>
    </div>
  );
}

type RefusedProps = {
  readonly opened: boolean;
  /** Null when something could not be saved. */
  readonly refusal: SigningCheck['refusal'];
  /** The rows or conditions that it is about, in words. */
  readonly reasons: readonly string[];
  readonly onClose: () => void;
};

function Refused({ opened, refusal, reasons, onClose }: RefusedProps) {
  const text = refusal === null ? null : errorTexts[refusal];
  return (
    <Modal opened={opened} onClose={onClose} title={t('notes.sign.title')} withCloseButton={false}>
      {text === null ? (
        <ErrorState happened={t('notes.sign.notSaved')} kept={t('notes.save.keptHere')} />
      ) : (
        <ErrorState happened={text.what} kept={text.safe} next={text.todo} />
      )}
      {text !== null && reasons.length > 0 && (
        <ul className={classes.hints}>
          {reasons.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('notes.sign.cancel')}
        </Button>
      </div>
    </Modal>
  );
}
