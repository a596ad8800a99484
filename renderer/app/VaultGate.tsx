import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { OpenSample } from '#renderer/features/vault/OpenSample.tsx';
import { Unlock } from '#renderer/features/vault/Unlock.tsx';
import { VaultScreen } from '#renderer/features/vault/VaultScreen.tsx';
import { invalidate, useRead } from '../api/queries.ts';
import { t } from '../i18n/i18n.ts';
import { CallErrorState } from '../parts/CallErrorState.tsx';
import { Session } from './Session.tsx';
import { useShellEvents } from './shell-events.ts';

const FirstRun = lazy(async () => ({
  default: (await import('#renderer/features/vault/FirstRun.tsx')).FirstRun,
}));
const IntakeScreen = lazy(async () => ({
  default: (await import('#renderer/features/intake/IntakeScreen.tsx')).IntakeScreen,
}));
const Recover = lazy(async () => ({
  default: (await import('#renderer/features/vault/Recover.tsx')).Recover,
}));

/** Decides by the state of the vault what the window shows: first run, unlock, the client's intake, or the records. */
export function VaultGate() {
  const client = useQueryClient();
  const status = useRead('vault.status', {});
  const [hasStopped, setHasStopped] = useState(false);
  const [isRecovering, setIsRecovering] = useState(false);
  const open = status.data?.open ?? null;

  useShellEvents((event) => {
    if (event.type !== 'store-stopped') return;
    setHasStopped(true);
    void invalidate(client, ['vault']);
  });

  useEffect(() => {
    if (open === null) forgetRecords(client);
    else {
      setHasStopped(false);
      setIsRecovering(false);
    }
  }, [open, client]);

  if (status.error !== null) {
    return (
      <VaultScreen title={t('app.name')} footer={<OpenSample />}>
        <CallErrorState
          error={status.error}
          onRetry={() => void status.refetch()}
          isRetrying={status.isFetching}
        />
      </VaultScreen>
    );
  }
  if (status.data === undefined) return null;
  if (open !== null && status.data.isHandedOver) {
    return (
      <Suspense fallback={null}>
        <IntakeScreen kind={open} />
      </Suspense>
    );
  }
  if (open !== null) return <Session key={open} kind={open} />;
  return (
    <Suspense fallback={null}>
      {!status.data.practiceExists ? (
        <FirstRun />
      ) : isRecovering ? (
        <Recover onBack={() => setIsRecovering(false)} />
      ) : (
        <Unlock onUseRecovery={() => setIsRecovering(true)} hasStopped={hasStopped} />
      )}
    </Suspense>
  );
}

/** Takes everything that was read from the vault out of the window's memory. */
function forgetRecords(client: ReturnType<typeof useQueryClient>): void {
  const holdsRecords = {
    predicate: ({ queryKey }: { readonly queryKey: readonly unknown[] }) =>
      queryKey[0] !== 'vault.status' && queryKey[0] !== 'shell.preferences',
  };
  client.removeQueries(holdsRecords);
  client.getMutationCache().clear();
}
