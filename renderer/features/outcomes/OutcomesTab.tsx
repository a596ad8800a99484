import { Button, VisuallyHidden } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { firstFilters, type OutcomeFilters } from '#domain/outcomes/filters.ts';
import type { OutcomeNumbers } from '#domain/outcomes/numbers.ts';
import { read, useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useDelayed } from '#renderer/ui/use-delayed.ts';
import { Filters } from './Filters.tsx';
import { KeyNumbers } from './KeyNumbers.tsx';
import classes from './OutcomesTab.module.css';
import { ResultsSection } from './ResultsSection.tsx';
import { SaveNumbers } from './SaveNumbers.tsx';
import { TechniqueSection } from './TechniqueSection.tsx';
import { WeekSection } from './WeekSection.tsx';

/** What the sessions of the practice add up to: of everybody for an owner, the own for a therapist. */
export function OutcomesTab() {
  const practice = useRead('practice.get', {});
  if (practice.error !== null) {
    return (
      <CallErrorState
        error={practice.error}
        onRetry={() => void practice.refetch()}
        isRetrying={practice.isFetching}
      />
    );
  }
  if (practice.data === undefined) return <DelayedSkeleton label={t('common.loading')} rows={8} />;
  const { id, role } = practice.data.therapist;
  return <Outcomes ownId={role === 'owner' ? null : id} />;
}

/** `ownId` is the therapist who sees the own sessions only; null for an owner. */
function Outcomes({ ownId }: { readonly ownId: string | null }) {
  const first = { ...firstFilters, therapistId: ownId };
  const [filters, setFilters] = useState<OutcomeFilters>(first);
  const numbers = useQuery({ ...read('outcomes.read', filters), placeholderData: keepPreviousData });
  return (
    <div className={classes.sections}>
      <div className={classes.head}>
        <p className={classes.lead}>
          {ownId === null ? t('outcomes.lead') : `${t('outcomes.lead')} ${t('outcomes.ownOnly')}`}
        </p>
        <SaveNumbers filters={filters} isEmpty={(numbers.data?.sessions.total ?? 0) === 0} />
      </div>
      <Filters filters={filters} mayChooseTherapist={ownId === null} onChange={setFilters} />
      <Waiting isWaiting={numbers.isFetching} />
      {numbers.error !== null ? (
        <CallErrorState
          error={numbers.error}
          onRetry={() => void numbers.refetch()}
          isRetrying={numbers.isFetching}
        />
      ) : numbers.data === undefined ? (
        <DelayedSkeleton label={t('outcomes.loading')} rows={10} rowHeight={24} />
      ) : (
        <Counted
          numbers={numbers.data}
          isUnfiltered={numbers.data.sessions.weeks.length === 0 && filters.period !== 'own'}
          onShowAll={() => setFilters({ ...first, period: 'all' })}
        />
      )}
    </div>
  );
}

/** Says what takes so long, once it does. */
function Waiting({ isWaiting }: { readonly isWaiting: boolean }) {
  const isSlow = useDelayed(isWaiting, 1000);
  return (
    <p className={classes.waiting} role="status" data-shown={isSlow || undefined}>
      {isSlow && t('outcomes.slow')}
    </p>
  );
}

type CountedProps = {
  readonly numbers: OutcomeNumbers;
  /** Whether there is no session at all, rather than none in this choice. */
  readonly isUnfiltered: boolean;
  readonly onShowAll: () => void;
};

function Counted({ numbers, isUnfiltered, onShowAll }: CountedProps) {
  const dates = useDates();
  if (numbers.sessions.total === 0)
    return <NothingCounted isUnfiltered={isUnfiltered} onShowAll={onShowAll} />;
  const { from, to } = numbers.days;
  return (
    <>
      <VisuallyHidden role="status">
        {from === null
          ? t('outcomes.daysUpTo', { to: dates.day(to) })
          : t('outcomes.days', { from: dates.day(from), to: dates.day(to) })}
      </VisuallyHidden>
      <KeyNumbers numbers={numbers} />
      <ResultsSection numbers={numbers} />
      <WeekSection sessions={numbers.sessions} />
      <TechniqueSection numbers={numbers} />
    </>
  );
}

function NothingCounted({ isUnfiltered, onShowAll }: Omit<CountedProps, 'numbers'>) {
  if (isUnfiltered) {
    return (
      <EmptyState
        icon={IconChartBar}
        title={t('outcomes.emptyTitle')}
        action={
          <Button variant="default" renderRoot={(props) => <Link to="/clients" {...props} />}>
            {t('outcomes.toClients')}
          </Button>
        }
      >
        {t('outcomes.empty')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={IconChartBar}
      title={t('outcomes.nothingTitle')}
      action={
        <Button variant="default" onClick={onShowAll}>
          {t('outcomes.showAll')}
        </Button>
      }
    >
      {t('outcomes.nothing')}
    </EmptyState>
  );
}
