import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DeliveryNotice, useDelivery } from '#renderer/parts/Delivery.tsx';
import { usePrintChoice } from '#renderer/parts/use-print-choice.ts';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { GivenHandout } from './GivenHandout.tsx';
import classes from './HandoutsTab.module.css';
import { KeptHandoutDialog } from './KeptHandoutDialog.tsx';

/** What the client took home, newest first: to look at, to print and to save again, as it was. */
export function HandoutsTab() {
  const { clientId = '' } = useParams({ strict: false });
  const list = useRead('handouts.list', { clientId });
  const [printChoice] = usePrintChoice('handout');
  const delivery = useDelivery();
  const { handout: shownId } = useSearch({ strict: false });
  const navigate = useNavigate();
  const show = (handoutId: string | null) =>
    void navigate({
      to: '/clients/$clientId/handouts',
      params: { clientId },
      search: handoutId === null ? {} : { handout: handoutId },
      replace: true,
    });
  const [latest, setLatest] = useState<string | null>(null);
  if (list.data === undefined) {
    return list.error === null ? (
      <DelayedSkeleton label={t('handout.list.loading')} rows={5} />
    ) : (
      <CallErrorState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
    );
  }
  if (list.data.handouts.length === 0) {
    return <EmptyState title={t('handout.list.emptyTitle')}>{t('handout.list.emptyText')}</EmptyState>;
  }
  const print = (handoutId: string) => {
    setLatest(handoutId);
    void delivery.print({ kind: 'handout', handoutId }, printChoice);
  };
  const save = (handoutId: string) => {
    setLatest(handoutId);
    void delivery.save({ kind: 'handout', handoutId });
  };
  return (
    <div className={classes.root}>
      <DeliveryNotice delivery={delivery} onSave={() => latest !== null && save(latest)} />
      <ul className={classes.list} aria-label={t('handout.list.label')}>
        {list.data.handouts.map((handout) => (
          <GivenHandout
            key={handout.id}
            handout={handout}
            onShow={() => show(handout.id)}
            onPrint={() => print(handout.id)}
            onSave={() => save(handout.id)}
          />
        ))}
      </ul>
      <KeptHandoutDialog
        handout={list.data.handouts.find(({ id }) => id === shownId) ?? null}
        onClose={() => show(null)}
      />
    </div>
  );
}
