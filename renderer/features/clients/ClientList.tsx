import { Button } from '@mantine/core';
import { IconUserPlus, IconUserSearch } from '@tabler/icons-react';
import type { Ref } from 'react';
import type { ClientSummary } from '#domain/contract/clients.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { VirtualList, type VirtualListHandle } from '#renderer/ui/VirtualList.tsx';
import { ClientColumns, ClientRow } from './ClientRow.tsx';
import classes from './ClientsPage.module.css';
import type { ClientPages } from './use-client-pages.ts';

export type ClientListProps = {
  readonly pages: ClientPages;
  readonly search: string;
  readonly resetKey: string;
  readonly handle: Ref<VirtualListHandle>;
  readonly onOpen: (clientId: string) => void;
  readonly onAdd: (name: string) => void;
  readonly onShowAll: () => void;
};

/** The rows, or what stands in their place: an error, an invitation to start, or nothing found. */
export function ClientList(props: ClientListProps) {
  const { pages, search, resetKey, handle, onOpen, onAdd, onShowAll } = props;
  const dates = useDates();
  if (pages.error !== null) {
    return <CallErrorState error={pages.error} onRetry={pages.retry} isRetrying={pages.isFetching} />;
  }
  if (pages.total === undefined)
    return <DelayedSkeleton label={t('clients.loading')} rows={8} rowHeight={28} />;
  if (pages.total === 0 && search === '') {
    return (
      <EmptyState
        icon={IconUserPlus}
        title={t('clients.emptyTitle')}
        action={
          <Button variant="default" onClick={() => onAdd('')}>
            {t('clients.addFirst')}
          </Button>
        }
      >
        {t('clients.empty')}
      </EmptyState>
    );
  }
  if (pages.total === 0) return <NoMatch search={search} onAdd={onAdd} onShowAll={onShowAll} />;
  return (
    <>
      <ClientColumns />
      <div className={classes.list}>
        <VirtualList<ClientSummary>
          label={search === '' ? t('clients.list') : t('clients.foundList')}
          count={pages.total}
          rowAt={pages.rowAt}
          renderRow={(client) => <ClientRow client={client} dates={dates} search={search} />}
          loadingLabel={t('clients.loading')}
          onOpen={(client) => onOpen(client.id)}
          onRangeChange={pages.show}
          resetKey={resetKey}
          handle={handle}
        />
      </div>
    </>
  );
}

function NoMatch({ search, onAdd, onShowAll }: Pick<ClientListProps, 'search' | 'onAdd' | 'onShowAll'>) {
  return (
    <EmptyState
      icon={IconUserSearch}
      title={t('clients.noMatchTitle', { search })}
      action={
        <div className={classes.ways}>
          <Button variant="default" onClick={() => onAdd(search)}>
            {t('clients.add', { name: search })}
          </Button>
          <Button variant="subtle" onClick={onShowAll}>
            {t('clients.showAll')}
          </Button>
        </div>
      }
    >
      {t('clients.noMatch')}
    </EmptyState>
  );
}
