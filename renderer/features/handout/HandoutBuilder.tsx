import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import type { MethodOutput } from '#domain/contract/table.ts';
import { type HandoutChoice, handoutChoice } from '#domain/handouts/choice.ts';
import { useRead, useWrite } from '#renderer/api/queries.ts';
import { useMenuCommand } from '#renderer/app/menu-commands.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { DeliveryNotice } from '#renderer/parts/Delivery.tsx';
import { DocumentDesk, LivePdf } from '#renderer/parts/DocumentDesk.tsx';
import { useLivePreview } from '#renderer/parts/live-preview.ts';
import { Page } from '#renderer/parts/Page.tsx';
import { PrintControls } from '#renderer/parts/PrintControls.tsx';
import { useKeptDocument } from '#renderer/parts/use-kept-document.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { BlockChooser } from './BlockChooser.tsx';
import classes from './HandoutBuilder.module.css';
import { choiceOf, draftOf } from './handout-draft.ts';
import { PersonalFields } from './PersonalFields.tsx';

type HandoutBuilderProps = {
  readonly note: NoteView;
  readonly offer: MethodOutput<'handouts.compose'>;
};

/** Left what goes on the handout, right the very page that will print. */
export function HandoutBuilder({ note, offer }: HandoutBuilderProps) {
  const [draft, setDraft] = useState(() => draftOf(offer.offered, offer.suggested));
  const [dayIsWrong, setDayIsWrong] = useState(false);
  const choice = choiceOf(draft);
  const isPrintable = !dayIsWrong && handoutChoice.safeParse(choice).success;
  const creating = useWrite('handouts.create');
  const handout = useKeptDocument(async (kept: HandoutChoice) => {
    const { handoutId } = await creating.mutateAsync({ noteId: note.noteId, choice: kept });
    return { kind: 'handout', handoutId };
  });
  const preview = useLivePreview('handouts.preview', { noteId: note.noteId, choice }, isPrintable);
  const { delivery } = handout;
  const print = () => void handout.print(choice);
  const save = () => void handout.save(choice);
  useMenuCommand('print', () => isPrintable && print());
  useMenuCommand('save', () => isPrintable && save());

  return (
    <Page
      width="full"
      height="fill"
      header={
        <>
          <HandoutHeader note={note}>
            <Button
              variant="default"
              leftSection={<Icon of={IconDownload} />}
              loading={delivery.isSaving}
              disabled={!isPrintable}
              onClick={save}
            >
              {t('handout.savePdf')}
            </Button>
            <PrintControls
              choice={handout.printChoice}
              onChoose={handout.choosePrinter}
              onPrint={print}
              isBusy={handout.isMaking || delivery.isPrinting}
              disabled={!isPrintable}
            />
          </HandoutHeader>
          <DeliveryNotice delivery={delivery} onSave={save} />
        </>
      }
    >
      <DocumentDesk
        preview={
          <LivePdf preview={preview}>
            {choice.blockIds.length === 0 && <FlagMark tone="note">{t('handout.nothingChosen')}</FlagMark>}
          </LivePdf>
        }
      >
        <PersonalFields
          value={draft.rest}
          onChange={(rest) => setDraft({ ...draft, rest })}
          onDayProblem={setDayIsWrong}
        />
        <BlockChooser offered={offer.offered} draft={draft} onChange={setDraft} />
      </DocumentDesk>
    </Page>
  );
}

type HandoutHeaderProps = { readonly note: NoteView; readonly children: React.ReactNode };

function HandoutHeader({ note, children }: HandoutHeaderProps) {
  const client = useRead('clients.get', { clientId: note.clientId });
  const dates = useDates();
  const name = client.data?.fields.name ?? '';
  return (
    <PageHeader
      title={
        <>
          {t('handout.title')} {name !== '' && <bdi className={classes.name}>{name}</bdi>}
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
