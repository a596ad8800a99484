import { Button } from '@mantine/core';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';

/** The way into the practice of invented people, with its own error. */
export function OpenSample() {
  const openSample = useWrite('vault.openSample');
  return (
    <>
      <Button variant="subtle" size="xs" loading={openSample.isPending} onClick={() => openSample.mutate({})}>
        {t('vault.unlock.openSample')}
      </Button>
      {openSample.error !== null && <CallErrorState error={openSample.error} />}
    </>
  );
}
