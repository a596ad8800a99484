import { useParams } from '@tanstack/react-router';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { HealthFormPage } from './HealthFormPage.tsx';

/** Writes the next version of a client's health history. */
export function EditHealthPage() {
  const { clientId = '' } = useParams({ strict: false });
  const health = useRead('health.get', { clientId });
  const client = useRead('clients.get', { clientId });
  const error = health.error ?? client.error;
  if (health.data === undefined || client.data === undefined) {
    return (
      <Page header={<PageHeader title={t('health.title')} />}>
        {error === null ? (
          <DelayedSkeleton label={t('health.form.loading')} rows={8} rowHeight={32} />
        ) : (
          <CallErrorState
            error={error}
            onRetry={() => {
              void health.refetch();
              void client.refetch();
            }}
          />
        )}
      </Page>
    );
  }
  return <HealthFormPage key={clientId} client={client.data} view={health.data} />;
}
