import { Button, Textarea } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import type { AmendmentDraft } from '#domain/contract/amendments.ts';
import type { NoteView } from '#domain/contract/notes.ts';
import { longTextLimit } from '#domain/text.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { LeaveGuard } from '../LeaveGuard.tsx';
import { SaveLine } from '../SaveLine.tsx';
import { SigningFacts } from '../SigningFacts.tsx';
import { AddendumTrouble } from './AddendumTrouble.tsx';
import type { AddendumSession } from './addendum-session.ts';
import classes from './amend.module.css';
import { ReasonField } from './ReasonField.tsx';
import { useAddendum } from './use-addendum.ts';

type AddendumFormProps = { readonly note: NoteView; readonly draft: AmendmentDraft };

/** The addendum of a signed note while it is written: its words, why they are added, and the way to sign them. */
export function AddendumForm({ note, draft }: AddendumFormProps) {
  const session = useAddendum(note.noteId, draft);
  const [dialog, setDialog] = useState<'sign' | 'discard' | null>(null);
  const [isChecked, setIsChecked] = useState(false);
  const { reason, words } = useSyncExternalStore(session.subscribe, session.fields);
  const close = () => setDialog(null);
  const ask = async () => {
    setIsChecked(true);
    if (words.trim() === '' || reason.trim() === '') return;
    await session.flush();
    if (!session.hasUnsaved) setDialog('sign');
  };
  return (
    <Section title={t('amend.addendum.title')} actions={<SaveLine session={session} />}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <p className={classes.lead}>{t('amend.addendum.lead')}</p>
        <AddendumTrouble noteId={note.noteId} session={session} />
        <WordsOfAddendum session={session} isChecked={isChecked} />
        <ReasonField
          label={t('amend.addendum.reason')}
          value={reason}
          isMissing={isChecked}
          onChange={(next) => session.update({ reason: next })}
        />
        <div className={classes.actions}>
          <Button variant="default" onClick={() => setDialog('discard')}>
            {t('amend.addendum.discard')}
          </Button>
          <Button type="submit">{t('amend.addendum.sign')}</Button>
        </div>
      </form>
      <SignAddendum opened={dialog === 'sign'} note={note} session={session} onClose={close} />
      <DiscardAddendum opened={dialog === 'discard'} note={note} session={session} onClose={close} />
      <LeaveGuard session={session} />
    </Section>
  );
}

type WordsProps = { readonly session: AddendumSession; readonly isChecked: boolean };

function WordsOfAddendum({ session, isChecked }: WordsProps) {
  const { words } = useSyncExternalStore(session.subscribe, session.fields);
  const error = session.isTooLong()
    ? t('amend.addendum.tooLong', {
        length: words.length.toLocaleString('en'),
        limit: longTextLimit.toLocaleString('en'),
      })
    : isChecked && words.trim() === ''
      ? t('amend.addendum.wordsMissing')
      : undefined;
  return (
    <Textarea
      label={t('amend.addendum.words')}
      required
      autosize
      minRows={3}
      maxRows={20}
      dir="auto"
      data-autofocus
      autoFocus
      value={words}
      error={error}
      onChange={(event) => session.update({ words: event.currentTarget.value })}
      onBlur={() => void session.flush()}
    />
  );
}

type AddendumDialogProps = {
  readonly opened: boolean;
  readonly note: NoteView;
  readonly session: AddendumSession;
  readonly onClose: () => void;
};

function SignAddendum({ opened, note, session, onClose }: AddendumDialogProps) {
  const signing = useWrite('notes.amend.sign');
  const sign = () => {
    const { noteId } = note;
    const { reason } = session.fields();
    void signing
      .mutateAsync({ noteId, expectedRevision: session.revision, reason })
      .then(() => session.end())
      // A failure is shown in the dialog.
      .catch(() => undefined);
  };
  return (
    <ConfirmDialog
      opened={opened}
      title={t('amend.addendum.signTitle')}
      confirmLabel={t('amend.addendum.confirm')}
      cancelLabel={t('amend.addendum.back')}
      busy={signing.isPending}
      error={signing.error === null ? undefined : <CallErrorState error={signing.error} />}
      onConfirm={sign}
      onCancel={onClose}
    >
      <div className={classes.form}>
        <SigningFacts note={note} isCorrection />
        <p>{t('amend.addendum.fixed')}</p>
      </div>
    </ConfirmDialog>
  );
}

function DiscardAddendum({ opened, note, session, onClose }: AddendumDialogProps) {
  const discarding = useWrite('notes.amend.discard');
  const discard = async () => {
    // What is still on its way would find nothing to be written to.
    await session.flush();
    await discarding.mutateAsync({ noteId: note.noteId });
    session.end();
  };
  return (
    <ConfirmDialog
      opened={opened}
      title={t('amend.addendum.discardTitle')}
      confirmLabel={t('amend.addendum.discard')}
      cancelLabel={t('common.cancel')}
      tone="stop"
      busy={discarding.isPending}
      error={discarding.error === null ? undefined : <CallErrorState error={discarding.error} />}
      onConfirm={() => void discard().catch(() => undefined)}
      onCancel={onClose}
    >
      <p>{t('amend.addendum.discardText')}</p>
    </ConfirmDialog>
  );
}
