import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import { useMenuCommand } from '#renderer/app/menu-commands.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { DeliveryNotice, useDelivery } from '#renderer/parts/Delivery.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { usePrintChoice } from '#renderer/parts/use-print-choice.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { AddendumForm } from './amend/AddendumForm.tsx';
import { AmendMenu } from './amend/AmendMenu.tsx';
import { Addenda, AmendmentNotices } from './amend/AmendmentNotices.tsx';
import { NoteHeader } from './NoteHeader.tsx';
import { NoteReading } from './NoteReading.tsx';
import classes from './SignedNote.module.css';

/** A signed note: to read, to print, and to make the handout from. */
export function SignedNote({ note }: { readonly note: NoteView }) {
  const delivery = useDelivery();
  const [printChoice] = usePrintChoice('note');
  const paper = { kind: 'note', noteId: note.noteId } as const;
  const print = () => void delivery.print(paper, printChoice);
  const save = () => void delivery.save(paper);
  const next = useRef<HTMLAnchorElement>(null);
  // After signing, the focus has lost its place with the draft: it goes to the next step.
  useEffect(() => {
    if (document.activeElement === document.body) next.current?.focus();
  }, []);
  useMenuCommand('print', print);
  useMenuCommand('save', save);

  return (
    <Page
      header={
        <NoteHeader
          note={note}
          state={<SignedState note={note} />}
          secondary={
            <>
              <AmendMenu note={note} onSavePdf={save} />
              <Button
                variant="default"
                leftSection={<Icon of={IconPrinter} />}
                loading={delivery.isPrinting}
                onClick={print}
              >
                {t('notes.signed.print')}
              </Button>
            </>
          }
          primary={
            <Button
              renderRoot={(props) => (
                <Link to="/notes/$noteId/handout" params={{ noteId: note.noteId }} {...props} ref={next} />
              )}
            >
              {t('notes.signed.makeHandout')}
            </Button>
          }
        />
      }
    >
      <DeliveryNotice delivery={delivery} onSave={save} />
      <SignedBody note={note} />
      {note.amendment?.kind === 'addendum' && (
        <div className={classes.addendum}>
          <AddendumForm note={note} draft={note.amendment} />
        </div>
      )}
    </Page>
  );
}

/** Signed, amended, a late entry: what the note is for good. */
function SignedState({ note }: { readonly note: NoteView }) {
  return (
    <>
      <FlagMark tone="done">
        {note.versions.length > 1 ? t('amend.state.amended') : t('amend.state.signed')}
      </FlagMark>
      {note.lateEntry !== null && <FlagMark tone="note">{t('amend.state.lateEntry')}</FlagMark>}
    </>
  );
}

function SignedBody({ note }: { readonly note: NoteView }) {
  const dates = useDates();
  const { body, signature } = note;
  return (
    <article className={classes.page}>
      <AmendmentNotices note={note} />
      <NoteReading body={body} isFirstVisit={note.previous === null} />
      <Addenda note={note} />
      {signature !== null && (
        <footer className={classes.signature}>
          <span>
            {t('notes.signed.by')}{' '}
            <strong>
              <bdi>{[signature.name, signature.credentials].filter((part) => part !== '').join(', ')}</bdi>
            </strong>
            {t('notes.signed.at', { moment: dates.moment(signature.signedAt) })}
            {'. '}
            {t('amend.dates', {
              session: dates.day(note.date),
              entry: dates.day(dayOf(new Date(signature.signedAt))),
            })}
          </span>
          <Button
            variant="subtle"
            size="xs"
            renderRoot={(props) => (
              <Link to="/clients/$clientId" params={{ clientId: note.clientId }} {...props} />
            )}
          >
            {t('notes.backToClient')}
          </Button>
        </footer>
      )}
    </article>
  );
}
