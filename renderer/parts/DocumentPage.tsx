import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
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
  readonly preview: ReactNode;
  /** What goes into the document. */
  readonly children: ReactNode;
};

/** A document in the making: what goes into it, the pages as they will print, and the way to paper. */
export function DocumentPage(props: DocumentPageProps) {
  const { title, note, document, isPrintable, onPrint, onSave, preview, children } = props;
  const { delivery } = document;
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
            <PrintControls
              choice={document.printChoice}
              onChoose={document.choosePrinter}
              onPrint={onPrint}
              isBusy={document.isMaking || delivery.isPrinting}
              disabled={!isPrintable}
            />
          </DocumentHeader>
          <DeliveryNotice delivery={delivery} onSave={onSave} />
        </>
      }
    >
      <DocumentDesk preview={preview}>{children}</DocumentDesk>
    </Page>
  );
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
