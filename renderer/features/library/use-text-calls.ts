import type { BlockView } from '#domain/contract/handouts.ts';
import type { OwnBlockFields } from '#domain/handouts/own-block.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { TextDesk } from './use-text-desk.ts';
import { fieldsOf, isOwnText, numberOf } from './wording.ts';

/** What is done to a text without its form. A promise is heard even where the text has left the list by then. */
export function useTextCalls(block: BlockView, desk: TextDesk) {
  const saving = useWrite('handoutLibrary.save');
  const takingBack = useWrite('handoutLibrary.takeBack');
  const { id, language, title } = block;
  const expectedNumber = numberOf(block);
  return {
    save: (fields: OwnBlockFields, words: string) =>
      void saving
        .mutateAsync({ id, language, expectedNumber, fields })
        .then(() => desk.setNotice({ words }), shown),
    takeBack: () =>
      void takingBack.mutateAsync({ id, language, expectedNumber }).then(
        () =>
          desk.setNotice({
            words: t(isOwnText(block) ? 'library.putAway' : 'library.takenBack', { title }),
            undo: { id, language, fields: fieldsOf(block) },
          }),
        shown,
      ),
    error: saving.error ?? takingBack.error,
    isBusy: saving.isPending || takingBack.isPending,
  };
}

/** The error stands beside the buttons. */
function shown(): void {}
