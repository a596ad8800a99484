import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import type { MethodOutput } from '#domain/contract/table.ts';
import { type HandoutChoice, handoutChoice } from '#domain/handouts/choice.ts';
import type { PrintChoice } from '#domain/practice/practice.ts';
import { useRead, useWrite } from '#renderer/api/queries.ts';
import { useMenuCommand } from '#renderer/app/menu-commands.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { DeliveryNotice, useDelivery } from '#renderer/parts/Delivery.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { BlockChooser } from './BlockChooser.tsx';
import classes from './HandoutBuilder.module.css';
import { choiceOf, draftOf } from './handout-draft.ts';
import { LivePreview } from './LivePreview.tsx';
import { PersonalFields } from './PersonalFields.tsx';
import { PrintControls } from './PrintControls.tsx';

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
  const handout = useKeptHandout(note.noteId);
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
      <div className={classes.root}>
        <div className={classes.chooser}>
          <PersonalFields
            value={draft.rest}
            onChange={(rest) => setDraft({ ...draft, rest })}
            onDayProblem={setDayIsWrong}
          />
          <BlockChooser offered={offer.offered} draft={draft} onChange={setDraft} />
        </div>
        <LivePreview noteId={note.noteId} choice={choice} isPrintable={isPrintable} />
      </div>
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

/**
 * The handout as it is kept. It is made when it is first printed or saved; the same choice is never kept twice, so a
 * second try at a printer prints the same paper.
 */
function useKeptHandout(noteId: string) {
  const creating = useWrite('handouts.create');
  const delivery = useDelivery();
  const practice = useRead('practice.get', {});
  const [kept, setKept] = useState<{ readonly of: string; readonly handoutId: string } | null>(null);
  const [chosen, setChosen] = useState<PrintChoice | null>(null);
  const printChoice = chosen ?? practice.data?.print ?? { printer: null, copies: 1 };

  const keep = async (choice: HandoutChoice) => {
    const of = JSON.stringify(choice);
    if (kept?.of === of) return kept.handoutId;
    const { handoutId } = await creating.mutateAsync({ noteId, choice });
    setKept({ of, handoutId });
    return handoutId;
  };
  const deliver = async (choice: HandoutChoice, send: (handoutId: string) => Promise<void>) => {
    delivery.clear();
    try {
      await send(await keep(choice));
    } catch (error) {
      delivery.fail(error);
    }
  };
  return {
    delivery,
    isMaking: creating.isPending,
    printChoice,
    choosePrinter: setChosen,
    print: (choice: HandoutChoice) =>
      deliver(choice, (handoutId) => delivery.print({ kind: 'handout', handoutId }, printChoice)),
    save: (choice: HandoutChoice) =>
      deliver(choice, (handoutId) => delivery.save({ kind: 'handout', handoutId })),
  };
}
