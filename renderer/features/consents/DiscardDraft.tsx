import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ConsentKind } from '#domain/consents/consent.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import type { DraftKeeper } from './draft-keeper.ts';

type DiscardDraftProps = {
  readonly clientId: string;
  readonly kind: ConsentKind;
  readonly keeper: DraftKeeper;
  readonly onDone: () => void;
};

/** Throws an unsigned consent away, after asking. */
export function DiscardDraft({ clientId, kind, keeper, onDone }: DiscardDraftProps) {
  const [isAsking, setIsAsking] = useState(false);
  const discarding = useWrite('consents.discardDraft');
  const discard = async () => {
    // A save under way would bring back what is thrown away here.
    await keeper.flush();
    discarding.mutate({ clientId, kind }, { onSuccess: () => void keeper.drop().then(onDone) });
  };
  return (
    <div>
      <Button variant="default" size="xs" onClick={() => setIsAsking(true)}>
        {t('consents.sign.discard')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t('consents.sign.discardTitle')}
        confirmLabel={t('consents.sign.discardConfirm')}
        cancelLabel={t('consents.sign.discardCancel')}
        tone="stop"
        busy={discarding.isPending}
        error={discarding.error === null ? undefined : <CallErrorState error={discarding.error} />}
        onCancel={() => setIsAsking(false)}
        onConfirm={() => void discard()}
      >
        <p>{t('consents.sign.discardText')}</p>
      </ConfirmDialog>
    </div>
  );
}
