import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { lineLimit } from '#domain/text.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import classes from './ProgressTable.module.css';

type WithdrawEntryDialogProps = {
  readonly entryId: string;
  /** Measure, value and day, as the list says them. */
  readonly words: string;
  readonly onClose: () => void;
};

/** Marks a score as a mistake. It stays in the record and counts no more. */
export function WithdrawEntryDialog({ entryId, words, onClose }: WithdrawEntryDialogProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const withdrawing = useWrite('measures.withdraw');
  const withdraw = () => {
    setIsMissing(reason.trim() === '');
    if (reason.trim() !== '') withdrawing.mutate({ entryId, reason }, { onSuccess: onClose });
  };
  return (
    <ConfirmDialog
      opened
      title={t('progress.withdraw.title')}
      confirmLabel={t('progress.withdraw.confirm')}
      cancelLabel={t('common.cancel')}
      tone="stop"
      busy={withdrawing.isPending}
      error={withdrawing.error === null ? undefined : <CallErrorState error={withdrawing.error} />}
      onCancel={onClose}
      onConfirm={withdraw}
    >
      <div className={classes.form}>
        <p>
          <bdi>{words}</bdi>
        </p>
        <p>{t('progress.withdraw.text')}</p>
        <TextInput
          label={t('progress.withdraw.reason')}
          dir="auto"
          maxLength={lineLimit}
          value={reason}
          error={isMissing ? t('progress.withdraw.reasonMissing') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
    </ConfirmDialog>
  );
}
