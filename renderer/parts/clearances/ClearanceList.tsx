import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ClearanceView } from '#domain/contract/safety.ts';
import { ruleWords } from '#domain/terms/safety-why-en.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FlagMark, type FlagTone } from '#renderer/ui/FlagMark.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { CallErrorState } from '../CallErrorState.tsx';
import { ClearanceDialog } from './ClearanceDialog.tsx';
import classes from './clearances.module.css';
import { WithdrawClearanceDialog } from './WithdrawClearanceDialog.tsx';

const tones: Readonly<Record<ClearanceView['state'], FlagTone>> = {
  'in-force': 'done',
  'not-yet': 'note',
  expired: 'note',
  withdrawn: 'note',
};

/** What others have cleared for this client, newest first, and the way to write down a new word. */
export function ClearanceList({ clientId }: { readonly clientId: string }) {
  const list = useRead('safety.clearances', { clientId });
  const [isAdding, setIsAdding] = useState(false);
  const [withdrawn, setWithdrawn] = useState<ClearanceView | null>(null);
  return (
    <Section
      title={t('safety.clearances.title')}
      actions={
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon of={IconPlus} size={16} />}
          onClick={() => setIsAdding(true)}
        >
          {t('safety.clearances.add')}
        </Button>
      }
    >
      {list.data === undefined ? (
        list.error === null ? (
          <DelayedSkeleton label={t('safety.clearances.loading')} rows={2} />
        ) : (
          <CallErrorState
            error={list.error}
            onRetry={() => void list.refetch()}
            isRetrying={list.isFetching}
          />
        )
      ) : list.data.clearances.length === 0 ? (
        <EmptyState title={t('safety.clearances.emptyTitle')}>{t('safety.clearances.emptyText')}</EmptyState>
      ) : (
        <ul className={classes.list} aria-label={t('safety.clearances.title')}>
          {list.data.clearances.map((clearance) => (
            <ClearanceRow
              key={clearance.id}
              clearance={clearance}
              onWithdraw={() => setWithdrawn(clearance)}
            />
          ))}
        </ul>
      )}
      {isAdding && <ClearanceDialog clientId={clientId} onClose={() => setIsAdding(false)} />}
      {withdrawn !== null && (
        <WithdrawClearanceDialog clearance={withdrawn} onClose={() => setWithdrawn(null)} />
      )}
    </Section>
  );
}

type ClearanceRowProps = { readonly clearance: ClearanceView; readonly onWithdraw: () => void };

function ClearanceRow({ clearance, onWithdraw }: ClearanceRowProps) {
  const dates = useDates();
  const { source, givenOn, limits, pressureLimit, endsOn, withdrawnOn, withdrawalReason } = clearance;
  const rule = ruleWords(clearance.ruleId).therapist;
  const facts = [
    t('safety.clearances.from', { source, date: dates.day(givenOn) }),
    ...(pressureLimit === null ? [] : [t('safety.clearances.pressureUpTo', { cap: pressureLimit })]),
    endsOn === null
      ? t('safety.clearances.noEnd')
      : t('safety.clearances.until', { date: dates.day(endsOn) }),
    ...(withdrawnOn === null
      ? []
      : [t('safety.clearances.withdrawnOn', { date: dates.day(withdrawnOn) }), withdrawalReason]),
    t('safety.clearances.writtenBy', { name: clearance.therapistName }),
  ].filter((fact) => fact !== '');
  return (
    <li className={classes.row} data-quiet={clearance.state !== 'in-force' || undefined}>
      <div className={classes.head}>
        <strong>{rule}</strong>
        <FlagMark tone={tones[clearance.state]} variant="plain">
          {t(`safety.clearances.state.${clearance.state}`)}
        </FlagMark>
        {clearance.state === 'in-force' && (
          <Button
            className={classes.withdraw ?? ''}
            variant="subtle"
            size="xs"
            aria-label={t('safety.clearances.withdrawOf', { rule })}
            onClick={onWithdraw}
          >
            {t('safety.clearances.withdraw')}
          </Button>
        )}
      </div>
      <p className={classes.facts}>
        <bdi>{facts.join(' · ')}</bdi>
      </p>
      {limits !== '' && <p className={classes.limits}>{limits}</p>}
    </li>
  );
}
