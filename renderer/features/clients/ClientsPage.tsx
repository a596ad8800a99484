import { Button, Checkbox, CloseButton, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import { Page } from '#renderer/parts/Page.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import type { VirtualListHandle } from '#renderer/ui/VirtualList.tsx';
import { ClientList } from './ClientList.tsx';
import classes from './ClientsPage.module.css';
import { useClientPages } from './use-client-pages.ts';

// The form and what draws it are read when they are asked for: this screen opens often.
const IntakeFormDialog = lazy(async () => ({
  default: (await import('#renderer/parts/intake/IntakeFormDialog.tsx')).IntakeFormDialog,
}));

// Home and End belong to the text while it is typed in.
const listKeys = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Enter']);

/** Every client by name, with a search that answers while typing. */
export function ClientsPage() {
  const [search, setSearch] = useState('');
  const [includeArchived, setIncludeArchived] = useState(false);
  const [isPrinting, setIsPrinting] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<VirtualListHandle>(null);
  const navigate = useNavigate();
  const wanted = search.trim();
  const pages = useClientPages(wanted, includeArchived);

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const add = (name: string) => void navigate({ to: '/clients/new', search: name === '' ? {} : { name } });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && search !== '') setSearch('');
    else if (event.key === 'Enter' && pages.total === 0 && wanted !== '' && !pages.isStale) add(wanted);
    else if (!listKeys.has(event.key) || !list.current?.pressKey(event.key)) return;
    event.preventDefault();
  };

  return (
    <Page
      width="full"
      height="fill"
      header={
        <>
          <PageHeader
            title={t('clients.title')}
            sub={<Count total={pages.total} isSearch={wanted !== ''} />}
            secondary={
              <>
                <Button
                  variant="default"
                  renderRoot={(props) => <Link to="/clients/duplicates" {...props} />}
                >
                  {t('merge.listTitle')}
                </Button>
                <Button variant="default" onClick={() => setIsPrinting(true)}>
                  {t('intake.form.item')}
                </Button>
              </>
            }
            primary={
              <Button
                leftSection={<Icon of={IconPlus} size={16} />}
                renderRoot={(props) => <Link to="/clients/new" {...props} />}
              >
                {t('clients.newClient')}
              </Button>
            }
          />
          <div className={classes.tools}>
            <TextInput
              ref={field}
              className={classes.search}
              autoFocus
              aria-label={t('clients.search')}
              placeholder={t('clients.searchPlaceholder')}
              leftSection={<Icon of={IconSearch} size={16} />}
              rightSection={
                search !== '' && (
                  <CloseButton
                    aria-label={t('common.clearSearch')}
                    onClick={() => {
                      setSearch('');
                      field.current?.focus();
                    }}
                  />
                )
              }
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
              onKeyDown={onKeyDown}
              maxLength={200}
              spellCheck={false}
            />
            <Checkbox
              label={t('clients.showArchived')}
              checked={includeArchived}
              onChange={(event) => setIncludeArchived(event.currentTarget.checked)}
            />
          </div>
        </>
      }
    >
      <ClientList
        pages={pages}
        search={wanted}
        resetKey={`${String(includeArchived)} ${wanted}`}
        handle={list}
        onOpen={(clientId) => void navigate({ to: '/clients/$clientId', params: { clientId } })}
        onAdd={add}
        onShowAll={() => setSearch('')}
      />
      <Suspense fallback={null}>
        {isPrinting && <IntakeFormDialog clientId={null} onClose={() => setIsPrinting(false)} />}
      </Suspense>
    </Page>
  );
}

function Count({ total, isSearch }: { readonly total: number | undefined; readonly isSearch: boolean }) {
  const words = (count: number) => (isSearch ? t('clients.found', { count }) : t('clients.count', { count }));
  return <span role="status">{total === undefined ? ' ' : words(total)}</span>;
}
