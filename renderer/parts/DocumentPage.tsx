import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import { useRead } from '../api/queries.ts';
import { useDates } from '../i18n/dates.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { DeliveryNotice } from './Delivery.tsx';
import { DocumentDesk } from './DocumentDesk.tsx';
import classes from './DocumentPage.module.css';
import { Page } from './Page.tsx';
import { PrintControls } from './PrintControls.tsx';
import type { KeptDocument } from './use-kept-document.ts';

type DocumentPageProps = {
  /** What the document is, before the client's name. */
  readonly title: string;
  /** The session that it is made from. */
  readonly note: NoteView;
  readonly document: Pick<KeptDocument, 'delivery' | 'isMaking' | 'printChoice' | 'choosePrinter'>;
  readonly isPrintable: boolean;
  readonly onPrint: () => void;
  readonly onSave: () => void;
  /** Shows it in the computer's own program for PDFs. */
  readonly onOpen?: () => void;
  /** Enter prints as soon as the page stands: nothing else need be touched. */
  readonly startsAtPrint?: boolean;
  readonly preview: ReactNode;
  /** What goes into the document. */
  readonly children: ReactNode;
};

/** A document in the making: what goes into it, the pages as they will print, and the way to paper. */
export function DocumentPage(props: DocumentPageProps) {
  const { title, note, document, isPrintable, onPrint, onSave, onOpen, preview, children } = props;
  const { delivery } = document;
  const printing = usePrintFocus(props.startsAtPrint === true);
  return (
    <Page
      width="full"
      height="fill"
      header={
        <>
          <DocumentHeader title={title} note={note}>
            <Button
              variant="default"
              leftSection={<Icon of={IconDownload} />}
              loading={delivery.isSaving}
              disabled={!isPrintable}
              onClick={onSave}
            >
              {t('common.saveAsPdf')}
            </Button>
            <div ref={printing}>
              <PrintControls
                choice={document.printChoice}
                onChoose={document.choosePrinter}
                onPrint={onPrint}
                onOpen={onOpen}
                isBusy={document.isMaking || delivery.isPrinting || delivery.isOpening}
                disabled={!isPrintable}
              />
            </div>
          </DocumentHeader>
          <DeliveryNotice delivery={delivery} onSave={onSave} />
        </>
      }
    >
      <DocumentDesk preview={preview}>{children}</DocumentDesk>
    </Page>
  );
}

/** Puts the focus on the first button in a part when it appears. A key that is held down from before does nothing there. */
function usePrintFocus(isWanted: boolean) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = part.current;
    if (!isWanted || place === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat && event.key === 'Enter') event.preventDefault();
    };
    place.addEventListener('keydown', onKeyDown);
    place.querySelector('button')?.focus({ preventScroll: true });
    return () => place.removeEventListener('keydown', onKeyDown);
  }, [isWanted]);
  return part;
}

type DocumentHeaderProps = Pick<DocumentPageProps, 'title' | 'note' | 'children'>;

function DocumentHeader({ title, note, children }: DocumentHeaderProps) {
  const client = useRead('clients.get', { clientId: note.clientId });
  const dates = useDates();
  const name = client.data?.fields.name ?? '';
  return (
    <PageHeader
      title={
        <>
          {title} {name !== '' && <bdi className={classes.name}>{name}</bdi>}
        </>
      }
      sub={
        <Link className={classes.back} to="/notes/$noteId" params={{ noteId: note.noteId }}>
          {t('handout.backToNoteOf', { day: dates.nearDay(note.date) })}
        </Link>
      }
      primary={children}
    />
  );
}
