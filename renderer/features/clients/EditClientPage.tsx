import { useNavigate, useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { useRead, useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { ClientFormPage } from './ClientFormPage.tsx';

/** Changes a client's record. */
export function EditClientPage() {
  const { clientId = '' } = useParams({ strict: false });
  const navigate = useNavigate();
  const record = useRead('clients.get', { clientId });
  const update = useWrite('clients.update');
  // The revision that this screen was opened with: a change made elsewhere meanwhile must be noticed.
  const opened = useRef<number | null>(null);
  const toClient = () => void navigate({ to: '/clients/$clientId', params: { clientId } });

  if (record.data === undefined) {
    return (
      <Page header={<PageHeader title={t('clients.form.editTitle')} />}>
        {record.error === null ? (
          <DelayedSkeleton label={t('clients.form.loading')} rows={6} rowHeight={32} />
        ) : (
          <CallErrorState error={record.error} onRetry={() => void record.refetch()} />
        )}
      </Page>
    );
  }
  opened.current ??= record.data.revision;
  return (
    <ClientFormPage
      key={clientId}
      title={t('clients.form.editTitle')}
      sub={<bdi>{record.data.fields.name}</bdi>}
      saveLabel={t('clients.form.save')}
      initial={record.data.fields}
      ownId={clientId}
      save={async (fields) => {
        const expectedRevision = opened.current ?? 1;
        opened.current = (await update.mutateAsync({ clientId, expectedRevision, fields })).revision;
      }}
      onSaved={toClient}
      onCancel={toClient}
    />
  );
}
