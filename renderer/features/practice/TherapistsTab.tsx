import { Button, Table } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { TherapistRow } from '#domain/contract/therapists.ts';
import type { VaultKind } from '#domain/contract/vault.ts';
import { useRead } from '#renderer/api/queries.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { AddTherapistDialog } from './AddTherapistDialog.tsx';
import { ChangeTherapist } from './ChangeTherapist.tsx';
import classes from './PracticePage.module.css';

/** Who works here: role, access, when last seen; and for owners, the way to change it. */
export function TherapistsTab({ kind }: { readonly kind: VaultKind }) {
  const list = useRead('therapists.list', {});
  const practice = useRead('practice.get', {});
  const error = list.error ?? practice.error;
  if (error !== null) {
    return (
      <CallErrorState
        error={error}
        onRetry={() => void Promise.all([list.refetch(), practice.refetch()])}
        isRetrying={list.isFetching || practice.isFetching}
      />
    );
  }
  if (list.data === undefined || practice.data === undefined) {
    return <DelayedSkeleton label={t('common.loading')} rows={3} />;
  }
  return (
    <Therapists
      therapists={list.data.therapists}
      self={practice.data.therapist}
      isSample={kind === 'sample'}
    />
  );
}

type TherapistsProps = {
  readonly therapists: readonly TherapistRow[];
  readonly self: { readonly id: string; readonly role: TherapistRow['role'] };
  readonly isSample: boolean;
};

function Therapists({ therapists, self, isSample }: TherapistsProps) {
  const [isAdding, setAdding] = useState(false);
  const [changing, setChanging] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const whyId = useId();
  const owners = therapists.filter(({ role, endedAt }) => role === 'owner' && endedAt === null);
  const whyNot = whyNotOf(self.role === 'owner', isSample, owners);
  const changed = therapists.find(({ therapistId }) => therapistId === changing);
  return (
    <div className={classes.wide}>
      <p className={classes.quiet}>{t('therapists.lead')}</p>
      <TherapistTable
        therapists={therapists}
        selfId={self.id}
        canChange={self.role === 'owner'}
        onChange={(therapistId) => {
          setDone('');
          setChanging(therapistId);
        }}
      />
      <div className={classes.actions}>
        <Button
          variant="default"
          leftSection={<Icon of={IconUserPlus} size={16} />}
          disabled={whyNot !== undefined}
          aria-describedby={whyNot === undefined ? undefined : whyId}
          onClick={() => {
            setDone('');
            setAdding(true);
          }}
        >
          {t('therapists.add')}
        </Button>
        {whyNot !== undefined && (
          <span id={whyId} className={classes.quiet}>
            {whyNot}
          </span>
        )}
        <span role="status" className={classes.done}>
          {done}
        </span>
      </div>
      <AddTherapistDialog
        opened={isAdding}
        onClose={() => setAdding(false)}
        onAdded={(name) => {
          setAdding(false);
          setDone(t('therapists.added', { name }));
        }}
      />
      {changed !== undefined && (
        <ChangeTherapist
          therapist={changed}
          isSelf={changed.therapistId === self.id}
          isOnlyOwner={owners.length === 1}
          isSample={isSample}
          onClose={() => setChanging(null)}
          onDone={(words) => {
            setChanging(null);
            setDone(words);
          }}
        />
      )}
    </div>
  );
}

function whyNotOf(isOwner: boolean, isSample: boolean, owners: readonly TherapistRow[]): string | undefined {
  if (!isOwner) {
    return t('therapists.ownersOnly', {
      count: owners.length,
      names: owners.map(({ name }) => name).join(', '),
    });
  }
  return isSample ? t('therapists.inSample') : undefined;
}

type TableProps = {
  readonly therapists: readonly TherapistRow[];
  readonly selfId: string;
  readonly canChange: boolean;
  readonly onChange: (therapistId: string) => void;
};

function TherapistTable({ therapists, selfId, canChange, onChange }: TableProps) {
  const dates = useDates();
  const access = ({ therapistId, endedAt }: TherapistRow): string => {
    if (endedAt !== null) return t('therapists.ended', { day: dates.day(dayOf(new Date(endedAt))) });
    return therapistId === selfId ? t('therapists.signedIn') : t('therapists.active');
  };
  return (
    <div className={classes.scroll}>
      <Table aria-label={t('therapists.table')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('therapists.name')}</Table.Th>
            <Table.Th>{t('therapists.role')}</Table.Th>
            <Table.Th>{t('therapists.state')}</Table.Th>
            <Table.Th>{t('therapists.lastSeen')}</Table.Th>
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {therapists.map((therapist) => (
            <Table.Tr key={therapist.therapistId}>
              <Table.Th scope="row" className={classes.name}>
                <bdi>{[therapist.name, therapist.credentials].filter((part) => part !== '').join(', ')}</bdi>
              </Table.Th>
              <Table.Td>{t(`therapists.roles.${therapist.role}`)}</Table.Td>
              <Table.Td>{access(therapist)}</Table.Td>
              <Table.Td>
                {therapist.lastSeenAt === null ? t('therapists.never') : dates.moment(therapist.lastSeenAt)}
              </Table.Td>
              <Table.Td>
                {therapist.endedAt === null && (
                  <Button
                    variant="default"
                    size="xs"
                    disabled={!canChange}
                    aria-label={t('therapists.changeOf', { name: therapist.name })}
                    onClick={() => onChange(therapist.therapistId)}
                  >
                    {t('therapists.change')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
