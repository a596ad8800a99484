import { Select, Table } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import { useState } from 'react';
import type { AuditRow } from '#domain/contract/practice.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { auditWords } from './audit-words.ts';
import classes from './PracticePage.module.css';

const newestRows = 200;

/** What was done in this practice, newest first; of one therapist where there are several. */
export function AuditTab() {
  const [actorId, setActorId] = useState<string | null>(null);
  const everybody = useRead('therapists.list', {}).data?.therapists ?? [];
  return (
    <>
      <p className={classes.quiet}>{t('practice.auditLead')}</p>
      {everybody.length > 1 && (
        <Select
          className={classes.filter}
          label={t('practice.auditFilter')}
          placeholder={t('practice.auditEverybody')}
          data={everybody.map(({ therapistId, name }) => ({ value: therapistId, label: name }))}
          value={actorId}
          onChange={setActorId}
          clearable
        />
      )}
      <Trail actorId={actorId} />
    </>
  );
}

function Trail({ actorId }: { readonly actorId: string | null }) {
  const trail = useRead('practice.auditTrail', {
    limit: newestRows,
    ...(actorId === null ? {} : { actorId }),
  });
  if (trail.error !== null) {
    return (
      <CallErrorState
        error={trail.error}
        onRetry={() => void trail.refetch()}
        isRetrying={trail.isFetching}
      />
    );
  }
  if (trail.data === undefined) return <DelayedSkeleton label={t('common.loading')} rows={8} />;
  if (trail.data.rows.length === 0) {
    return (
      <EmptyState icon={IconListDetails} title={t('practice.auditEmptyTitle')}>
        {t('practice.auditEmpty')}
      </EmptyState>
    );
  }
  return <TrailTable rows={trail.data.rows} />;
}

function TrailTable({ rows }: { readonly rows: readonly AuditRow[] }) {
  const dates = useDates();
  return (
    <div className={classes.scroll}>
      <Table aria-label={t('practice.auditTable')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('practice.auditNumber')}</Table.Th>
            <Table.Th>{t('practice.auditWhen')}</Table.Th>
            <Table.Th>{t('practice.auditWho')}</Table.Th>
            <Table.Th>{t('practice.auditWhat')}</Table.Th>
            <Table.Th>{t('practice.auditRecord')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ sequence, at, actor, action, entityId }) => (
            <Table.Tr key={sequence}>
              <Table.Td>{sequence}</Table.Td>
              <Table.Td>{dates.moment(at)}</Table.Td>
              <Table.Td>
                <bdi>{actor}</bdi>
              </Table.Td>
              <Table.Td>{auditWords(action)}</Table.Td>
              <Table.Td className={classes.mono} title={entityId ?? undefined}>
                {entityId === null ? '' : entityId.slice(-8)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
