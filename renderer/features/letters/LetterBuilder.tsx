import { Button } from '@mantine/core';
import { useState } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import type { MethodOutput } from '#domain/contract/table.ts';
import { type LetterFields, letterFields } from '#domain/letters/letter.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { useMenuCommand } from '#renderer/app/menu-commands.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { LivePdf } from '#renderer/parts/DocumentDesk.tsx';
import { DocumentPage } from '#renderer/parts/DocumentPage.tsx';
import { useLivePreview } from '#renderer/parts/live-preview.ts';
import { useKeptDocument } from '#renderer/parts/use-kept-document.ts';
import { EmergencyCall } from './EmergencyCall.tsx';
import { LetterFieldsForm } from './LetterFieldsForm.tsx';
import { MadeLetters } from './MadeLetters.tsx';

type LetterBuilderProps = {
  readonly note: NoteView;
  readonly proposed: MethodOutput<'letters.compose'>;
};

/** The proposed letter, ready to print as it stands; every word of it can be changed first. */
export function LetterBuilder({ note, proposed }: LetterBuilderProps) {
  const { noteId } = note;
  const [changed, setChanged] = useState<LetterFields | null>(null);
  const fields = changed ?? proposed.fields;
  const isPrintable = letterFields.safeParse(fields).success;
  const creating = useWrite('letters.create');
  const letter = useKeptDocument('letter', async (kept: LetterFields) => {
    const { letterId } = await creating.mutateAsync({ noteId, fields: kept });
    return { kind: 'letter', letterId };
  });
  const preview = useLivePreview('letters.preview', { noteId, fields }, isPrintable);
  const print = () => void letter.print(fields);
  const save = () => void letter.save(fields);
  useMenuCommand('print', () => isPrintable && print());
  useMenuCommand('save', () => isPrintable && save());

  return (
    <DocumentPage
      title={t('letters.title')}
      note={note}
      document={letter}
      isPrintable={isPrintable}
      onPrint={print}
      onSave={save}
      onOpen={() => void letter.open(fields)}
      preview={<LivePdf preview={preview} />}
    >
      {fields.urgency === 'emergency' && <EmergencyCall number={proposed.emergencyNumber} />}
      <LetterFieldsForm value={fields} onChange={setChanged} />
      {changed !== null && (
        <div>
          <Button variant="default" size="xs" onClick={() => setChanged(null)}>
            {t('letters.startOver')}
          </Button>
        </div>
      )}
      <MadeLetters letters={proposed.made} delivery={letter.delivery} print={letter.printChoice} />
    </DocumentPage>
  );
}
