import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ConsentView } from '#domain/contract/consents.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import classes from './SignConsent.module.css';

type WithdrawDialogProps = {
  /** Null while nothing is asked. */
  readonly consent: ConsentView | null;
  readonly onClose: () => void;
};

/** Takes a consent back from today on. Nobody has to give a reason. */
export function WithdrawDialog({ consent, onClose }: WithdrawDialogProps) {
  const [reason, setReason] = useState('');
  const withdrawing = useWrite('consents.withdraw');
  return (
    <ConfirmDialog
      opened={consent !== null}
      title={t('consents.withdraw.title')}
      confirmLabel={t('consents.withdraw.confirm')}
      cancelLabel={t('consents.withdraw.cancel')}
      tone="stop"
      busy={withdrawing.isPending}
      error={withdrawing.error === null ? undefined : <CallErrorState error={withdrawing.error} />}
      onCancel={onClose}
      onConfirm={() => {
        if (consent !== null) withdrawing.mutate({ consentId: consent.id, reason }, { onSuccess: onClose });
      }}
    >
      <div className={classes.fields}>
        <p>{t('consents.withdraw.text')}</p>
        <Textarea
          label={t('consents.withdraw.reason')}
          description={t('consents.withdraw.reasonHint')}
          dir="auto"
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
    </ConfirmDialog>
  );
}
