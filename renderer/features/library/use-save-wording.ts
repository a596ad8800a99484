import { useQueryClient } from '@tanstack/react-query';
import { CallError } from '#renderer/api/client.ts';
import { read, useWrite } from '#renderer/api/queries.ts';
import { savedFields, type Wording } from './wording.ts';

/** Saves a wording. Where the text was changed elsewhere it is read again, so that both can be shown. */
export function useSaveWording(onSaved: (saved: { readonly id: string; readonly number: number }) => void) {
  const client = useQueryClient();
  const saving = useWrite('handoutLibrary.save');
  const save = (wording: Wording) => {
    const { id, language, basedOn } = wording;
    const input = { id, language, expectedNumber: basedOn, fields: savedFields(wording) };
    // A promise is heard even where the form is gone by then.
    void saving.mutateAsync(input).then(onSaved, (error: unknown) => {
      if (!(error instanceof CallError) || error.code !== 'changed-elsewhere') return;
      const { queryKey } = read('handoutLibrary.blocks', {});
      // Both wordings say it better than the error does.
      void client.invalidateQueries({ queryKey }).then(() => saving.reset());
    });
  };
  return { save, reset: saving.reset, error: saving.error, isPending: saving.isPending };
}
