import { Outlet, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FileDrop } from '#renderer/parts/adding/FileDrop.tsx';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ClientLine, currentEpisode } from '#renderer/parts/ClientFacts.tsx';
import { ClientMarks } from '#renderer/parts/ClientMarks.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { ClientMenu } from './ClientMenu.tsx';
import { ClientTabs } from './ClientTabs.tsx';
import { DuplicateBanner } from './DuplicateBanner.tsx';
import { IntakeBanner } from './IntakeBanner.tsx';
import { MergeLines } from './MergeLines.tsx';
import { NewNote } from './NewNote.tsx';

/** The record of one client. Its header stays in sight: who this is and what to know before touching. */
export function ClientLayout() {
  const { clientId = '' } = useParams({ strict: false });
  const client = useRead('clients.get', { clientId });
  const episodes = useRead('episodes.list', { clientId });
  const record = client.data;
  const navigate = useNavigate();
  const recordId = record?.id ?? clientId;
  // A record that was merged into another opens as the one it is part of now.
  useEffect(() => {
    if (recordId === clientId) return;
    void navigate({ to: '.', params: (params) => ({ ...params, clientId: recordId }), replace: true });
  }, [recordId, clientId, navigate]);
  if (record === undefined) {
    return (
      <Page header={null}>
        {client.error === null ? (
          <DelayedSkeleton label={t('client.loading')} rows={8} />
        ) : (
          <CallErrorState
            error={client.error}
            onRetry={() => void client.refetch()}
            isRetrying={client.isFetching}
          />
        )}
      </Page>
    );
  }
  const episode = episodes.data === undefined ? undefined : currentEpisode(episodes.data.episodes);
  return (
    <Page
      width="full"
      header={
        <>
          <PageHeader
            title={<bdi>{record.fields.name}</bdi>}
            sub={<ClientLine record={record} episode={episode} />}
            secondary={
              <>
                {record.status === 'archived' && <FlagMark tone="note">{t('client.isArchived')}</FlagMark>}
                {record.status === 'deceased' && <FlagMark tone="note">{t('client.isDeceased')}</FlagMark>}
                <ClientMenu record={record} />
              </>
            }
            primary={<NewNote key={clientId} clientId={clientId} episode={episode} status={record.status} />}
          />
          <ClientMarks record={record} />
          <ClientTabs clientId={clientId} />
        </>
      }
    >
      <IntakeBanner clientId={clientId} />
      <DuplicateBanner record={record} />
      <MergeLines clientId={record.id} />
      <Outlet />
      <FileDrop clientId={clientId} name={record.fields.name} />
    </Page>
  );
}
