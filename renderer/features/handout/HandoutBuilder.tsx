import { useState } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import type { MethodOutput } from '#domain/contract/table.ts';
import { type HandoutChoice, handoutChoice } from '#domain/handouts/choice.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { useMenuCommand } from '#renderer/app/menu-commands.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { LivePdf } from '#renderer/parts/DocumentDesk.tsx';
import { DocumentPage } from '#renderer/parts/DocumentPage.tsx';
import { useLivePreview } from '#renderer/parts/live-preview.ts';
import { useKeptDocument } from '#renderer/parts/use-kept-document.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { BlockChooser } from './BlockChooser.tsx';
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
  const print = () => void handout.print(choice);
  const save = () => void handout.save(choice);
  useMenuCommand('print', () => isPrintable && print());
  useMenuCommand('save', () => isPrintable && save());

  return (
    <DocumentPage
      title={t('handout.title')}
      note={note}
      document={handout}
      isPrintable={isPrintable}
      onPrint={print}
      onSave={save}
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
    </DocumentPage>
  );
}
