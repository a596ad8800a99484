import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';

/** Ends an intake without taking anything from it, after a question. */
export function SetAside({ intakeId }: { readonly intakeId: string }) {
  const [isAsking, setIsAsking] = useState(false);
  const setting = useWrite('intake.setAside');
  return (
    <>
      <Button variant="default" onClick={() => setIsAsking(true)}>
        {t('intake.review.setAside')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t('intake.review.setAsideTitle')}
        confirmLabel={t('intake.review.setAside')}
        cancelLabel={t('common.cancel')}
        busy={setting.isPending}
        error={setting.error === null ? undefined : <CallErrorState error={setting.error} />}
        onCancel={() => setIsAsking(false)}
        onConfirm={() => setting.mutate({ intakeId }, { onSuccess: () => setIsAsking(false) })}
      >
        <p>{t('intake.review.setAsideText')}</p>
      </ConfirmDialog>
    </>
  );
}
