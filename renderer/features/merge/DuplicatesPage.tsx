import { Anchor, Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { DuplicatePairView } from '#domain/contract/merges.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import classes from './merge.module.css';

/** Every pair of records that may be of one person, with the reasons. */
export function DuplicatesPage() {
  return (
    <Page
      header={
        <PageHeader
          title={t('merge.listTitle')}
          sub={t('merge.listSub')}
          secondary={
            <Button variant="default" renderRoot={(props) => <Link to="/clients" {...props} />}>
              {t('merge.toClients')}
            </Button>
          }
        />
      }
    >
      <Pairs />
    </Page>
  );
}

function Pairs() {
  const found = useRead('clients.duplicates', {});
  if (found.data === undefined) {
    return found.error === null ? (
      <DelayedSkeleton label={t('merge.loading')} rows={6} />
    ) : (
      <CallErrorState
        error={found.error}
        onRetry={() => void found.refetch()}
        isRetrying={found.isFetching}
      />
    );
  }
  const { pairs, total } = found.data;
  if (pairs.length === 0) {
    return (
      <EmptyState icon={IconUsers} title={t('merge.emptyTitle')}>
        {t('merge.empty')}
      </EmptyState>
    );
  }
  return (
    <>
      <p className={classes.quiet} role="status">
        {pairs.length < total
          ? t('merge.listFirst', { shown: pairs.length, total })
          : t('merge.listAll', { count: total })}
      </p>
      <ul className={classes.pairs} aria-label={t('merge.list')}>
        {pairs.map((pair) => (
          <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
        ))}
      </ul>
    </>
  );
}

function Pair({ pair: { one, other, reasons } }: { readonly pair: DuplicatePairView }) {
  return (
    <li className={classes.pair}>
      <Person person={one} />
      <Person person={other} />
      <span className={classes.quiet}>{reasons.map((reason) => t(`merge.reason.${reason}`)).join(', ')}</span>
      <Button
        variant="default"
        size="xs"
        aria-label={t('merge.compareWith', { name: `${one.name}, ${other.name}` })}
        renderRoot={(props) => (
          <Link
            to="/clients/$clientId/merge/$otherId"
            params={{ clientId: one.id, otherId: other.id }}
            {...props}
          />
        )}
      >
        {t('merge.compare')}
      </Button>
    </li>
  );
}

function Person({ person }: { readonly person: DuplicatePairView['one'] }) {
  const dates = useDates();
  const born = person.birthDate === null ? '' : t('clients.form.born', { day: dates.day(person.birthDate) });
  const facts = [born, person.phones[0] ?? '', person.email].filter((fact) => fact !== '');
  return (
    <span className={classes.person}>
      <Anchor
        renderRoot={(props) => <Link to="/clients/$clientId" params={{ clientId: person.id }} {...props} />}
      >
        <bdi>{person.name}</bdi>
      </Anchor>
      <span className={classes.quiet}>
        <bdi>{facts.join(', ')}</bdi>
      </span>
    </span>
  );
}
