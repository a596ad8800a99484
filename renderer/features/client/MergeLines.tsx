import { Button } from '@mantine/core';
import { useState } from 'react';
import type { MergeView } from '#domain/contract/merges.ts';
import { useRead, useWrite } from '#renderer/api/queries.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { notify } from '#renderer/parts/notify.ts';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import classes from './IntakeBanner.module.css';

/** Which records are part of this one. The newest merge can be undone; an earlier one once that is. */
export function MergeLines({ clientId }: { readonly clientId: string }) {
  const merges = useRead('clients.merges', { clientId });
  const dates = useDates();
  const undoing = useWrite('clients.undoMerge');
  const [asked, setAsked] = useState<MergeView | null>(null);
  const close = () => {
    undoing.reset();
    setAsked(null);
  };
  const undo = () => {
    if (asked === null) return;
    undoing.mutate(
      { mergeId: asked.mergeId },
      {
        onSuccess: ({ areFieldsRestored }) => {
          close();
          notify({ message: areFieldsRestored ? t('merge.undoneRestored') : t('merge.undoneKept') });
        },
      },
    );
  };
  return (
    <>
      {merges.data?.merges.map((merge) => (
        <div key={merge.mergeId} className={classes.root}>
          <FlagMark tone="note" variant="plain">
            <bdi>
              {t('merge.merged', {
                name: merge.name,
                day: dates.day(dayOf(new Date(merge.mergedAt))),
                therapist: merge.therapistName,
              })}
            </bdi>
          </FlagMark>
          {merge.isNewest && (
            <Button
              variant="subtle"
              size="xs"
              aria-label={t('merge.undoMerge', { name: merge.name })}
              onClick={() => setAsked(merge)}
            >
              {t('merge.undo')}
            </Button>
          )}
        </div>
      ))}
      <ConfirmDialog
        opened={asked !== null}
        title={t('merge.undoTitle')}
        confirmLabel={t('merge.undo')}
        cancelLabel={t('common.cancel')}
        busy={undoing.isPending}
        error={undoing.error === null ? undefined : <CallErrorState error={undoing.error} />}
        onCancel={close}
        onConfirm={undo}
      >
        <p>{t('merge.undoText', { name: asked?.name ?? '' })}</p>
        {asked?.wasEdited === true && <p>{t('merge.undoEdited')}</p>}
      </ConfirmDialog>
    </>
  );
}
