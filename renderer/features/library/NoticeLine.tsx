import { Button } from '@mantine/core';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import type { TextDesk } from './use-text-desk.ts';
import classes from './Wording.module.css';

/** What was done a moment ago, and the way back where something was taken away. */
export function NoticeLine({ desk }: { readonly desk: TextDesk }) {
  const saving = useWrite('handoutLibrary.save');
  const { notice } = desk;
  const undo = notice?.undo;
  return (
    <>
      <div className={classes.notice} data-shown={notice !== null || undefined}>
        <span role="status">{notice !== null && <bdi>{notice.words}</bdi>}</span>
        {undo !== undefined && (
          <Button
            variant="subtle"
            size="xs"
            loading={saving.isPending}
            onClick={() =>
              saving.mutate(
                // Nothing of the practice's is in use since it was taken back.
                { ...undo, expectedNumber: 0 },
                { onSuccess: () => desk.setNotice({ words: t('library.undone') }) },
              )
            }
          >
            {t('library.undo')}
          </Button>
        )}
      </div>
      {saving.error !== null && <CallErrorState error={saving.error} />}
    </>
  );
}
