import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ClearanceView } from '#domain/contract/safety.ts';
import { ruleWords } from '#domain/terms/safety-why-en.ts';
import { lineLimit } from '#domain/text.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { CallErrorState } from '../CallErrorState.tsx';
import classes from './clearances.module.css';

type WithdrawClearanceDialogProps = { readonly clearance: ClearanceView; readonly onClose: () => void };

/** Takes a clearance back: what it answered is open again from today on. */
export function WithdrawClearanceDialog({ clearance, onClose }: WithdrawClearanceDialogProps) {
  const [reason, setReason] = useState('');
  const withdrawing = useWrite('safety.withdrawClearance');
  return (
    <ConfirmDialog
      opened
      title={t('safety.clearances.withdrawTitle')}
      confirmLabel={t('safety.clearances.withdraw')}
      cancelLabel={t('common.cancel')}
      tone="stop"
      busy={withdrawing.isPending}
      error={withdrawing.error === null ? undefined : <CallErrorState error={withdrawing.error} />}
      onCancel={onClose}
      onConfirm={() => withdrawing.mutate({ clearanceId: clearance.id, reason }, { onSuccess: onClose })}
    >
      <div className={classes.form}>
        <p>{t('safety.clearances.withdrawText', { rule: ruleWords(clearance.ruleId).therapist })}</p>
        <TextInput
          label={t('safety.clearances.withdrawReason')}
          dir="auto"
          maxLength={lineLimit}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
    </ConfirmDialog>
  );
}
