import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ConsentView } from '#domain/contract/consents.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DeliveryNotice, useDelivery } from '#renderer/parts/Delivery.tsx';
import { usePrintChoice } from '#renderer/parts/use-print-choice.ts';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { ConsentStandings } from './ConsentStandings.tsx';
import classes from './ConsentTab.module.css';
import { ShownConsent } from './ShownConsent.tsx';
import { SignedConsent } from './SignedConsent.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** What the client agreed to: what holds today, and everything that was ever signed. */
export function ConsentTab() {
  const { clientId = '' } = useParams({ strict: false });
  const list = useRead('consents.list', { clientId });
  const [printChoice] = usePrintChoice('consent');
  const delivery = useDelivery();
  const [latest, setLatest] = useState<string | null>(null);
  const [shown, setShown] = useState<ConsentView | null>(null);
  const [asked, setAsked] = useState<ConsentView | null>(null);
  if (list.data === undefined) {
    return list.error === null ? (
      <DelayedSkeleton label={t('consents.loading')} rows={6} />
    ) : (
      <CallErrorState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
    );
  }
  const { consents } = list.data;
  const print = (consentId: string) => {
    setLatest(consentId);
    void delivery.print({ kind: 'consent', consentId }, printChoice);
  };
  const save = (consentId: string) => {
    setLatest(consentId);
    void delivery.save({ kind: 'consent', consentId });
  };
  return (
    <div className={classes.root}>
      <Section title={t('consents.standing.title')}>
        <ConsentStandings clientId={clientId} consents={consents} />
        <p className={classes.quiet}>{t('consents.ownRules')}</p>
      </Section>
      <Section title={t('consents.list.title')}>
        <div className={classes.signed}>
          <DeliveryNotice delivery={delivery} onSave={() => latest !== null && save(latest)} />
          {consents.length === 0 ? (
            <p className={classes.quiet}>{t('consents.list.empty')}</p>
          ) : (
            <ul className={classes.list} aria-label={t('consents.list.label')}>
              {consents.map((consent) => (
                <SignedConsent
                  key={consent.id}
                  consent={consent}
                  onShow={() => setShown(consent)}
                  onPrint={() => print(consent.id)}
                  onSave={() => save(consent.id)}
                  onWithdraw={() => setAsked(consent)}
                />
              ))}
            </ul>
          )}
        </div>
      </Section>
      <ShownConsent consent={shown} onClose={() => setShown(null)} />
      <WithdrawDialog key={asked?.id} consent={asked} onClose={() => setAsked(null)} />
    </div>
  );
}
