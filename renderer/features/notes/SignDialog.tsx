import { Button, Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { checkBeforeSigning, type SigningCheck } from '#domain/notes/signing-check.ts';
import type { Verdict } from '#domain/safety/verdict.ts';
import { errorTexts } from '#renderer/i18n/errors.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { ReasonField } from './amend/ReasonField.tsx';
import { signKey } from './note-keys.ts';
import classes from './SignDialog.module.css';
import { SigningFacts } from './SigningFacts.tsx';
import { SigningHints } from './SigningHints.tsx';
import { refusalReasons } from './safety-words.ts';

type SignDialogProps = {
  readonly opened: boolean;
  readonly note: NoteView;
  /** A correction of a signed note is signed by the same rules as the note was. */
  readonly isCorrection?: boolean;
  readonly body: NoteBody;
  readonly verdict: Verdict;
  /** Something in the window could not be saved; what is not saved cannot be signed. */
  readonly hasUnsaved: boolean;
  readonly isSigning: boolean;
  readonly error: unknown;
  /** With the reason of a late entry or a correction; empty where none is asked for. */
  readonly onSign: (reason: string) => void;
  readonly onCancel: () => void;
};

/** Asks before a note is fixed for good. The focus starts on the way back, so Enter never signs by accident. */
export function SignDialog(props: SignDialogProps) {
  const { opened, body, verdict, hasUnsaved, onCancel } = props;
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
  return <Question {...props} hints={check.hints} />;
}

type QuestionProps = SignDialogProps & Pick<SigningCheck, 'hints'>;

function Question(props: QuestionProps) {
  const { opened, note, isCorrection = false, body, hints, isSigning, error, onSign, onCancel } = props;
  const asked = isCorrection ? note.amendment : note.lateEntry;
  const [typed, setTyped] = useState<string | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const reason = typed ?? asked?.reason ?? '';
  const sign = () => {
    const isWanted = asked !== null && reason.trim() === '';
    setIsMissing(isWanted);
    if (!isWanted && !isSigning) onSign(asked === null ? '' : reason);
  };
  const texts = isCorrection ? 'amend.correction' : 'notes.sign';
  return (
    <ConfirmDialog
      opened={opened}
      title={isCorrection ? t('amend.correction.signTitle') : t('notes.sign.title')}
      confirmLabel={t('notes.sign.confirm')}
      cancelLabel={t('notes.sign.cancel')}
      onConfirm={sign}
      onCancel={onCancel}
      busy={isSigning}
      error={error === null ? undefined : <CallErrorState error={error} />}
    >
      {opened && <SignKey onSign={sign} />}
      <div className={classes.words}>
        <SigningHints hints={hints} noteId={note.noteId} body={body} />
        {asked !== null && (
          <ReasonField
            label={isCorrection ? t('amend.correction.reason') : t('amend.late.reason')}
            value={reason}
            isMissing={isMissing}
            onChange={setTyped}
          />
        )}
        <SigningFacts note={note} isCorrection={isCorrection} />
        <p>{t(`${texts}.fixed`)}</p>
      </div>
    </ConfirmDialog>
  );
}

/** The one key that signs, so that it takes two chords from the note and never Enter alone. */
function SignKey({ onSign }: { readonly onSign: () => void }) {
  useHotkeys([[signKey.hotkey, onSign, { usePhysicalKeys: true }]], []);
  return null;
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
