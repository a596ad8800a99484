import { Button } from '@mantine/core';
import type { ConsentView } from '#domain/contract/consents.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './ConsentTab.module.css';
import { StateMark } from './StateMark.tsx';

type SignedConsentProps = {
  readonly consent: ConsentView;
  readonly onShow: () => void;
  readonly onPrint: () => void;
  readonly onSave: () => void;
  readonly onWithdraw: () => void;
};

/** One signed consent: when, by whom, with which text, and whether it was taken back. */
export function SignedConsent({ consent, onShow, onPrint, onSave, onWithdraw }: SignedConsentProps) {
  const dates = useDates();
  const named = { kind: t(`consents.kind.${consent.kind}`), date: dates.day(consent.signedOn) };
  const details = [
    t('consents.list.text', {
      number: consent.textNumber,
      language: t(`consents.language.${consent.language}`),
    }),
    consent.relation === 'guardian' ? t('consents.list.guardian') : '',
    consent.way === 'typed' ? t('consents.list.typed') : '',
    t('consents.list.witness', { name: consent.witness }),
  ].filter((part) => part !== '');
  const canWithdraw = consent.state === 'in-force' || consent.state === 'expiring';
  return (
    <li className={classes.entry}>
      <div className={classes.words}>
        <p className={classes.name}>{named.kind}</p>
        <p className={classes.quiet}>
          <bdi>{t('consents.list.signed', { date: named.date, name: consent.signerName })}</bdi>
        </p>
        <p className={classes.quiet}>{details.join(' · ')}</p>
        <StateMark consent={consent} dates={dates} />
        {consent.withdrawalReason !== '' && (
          <p className={classes.quiet}>
            <bdi>{t('consents.list.reason', { reason: consent.withdrawalReason })}</bdi>
          </p>
        )}
      </div>
      <div className={classes.actions}>
        <Button variant="default" size="xs" aria-label={t('consents.list.showOf', named)} onClick={onShow}>
          {t('consents.list.show')}
        </Button>
        <Button variant="default" size="xs" aria-label={t('consents.list.printOf', named)} onClick={onPrint}>
          {t('common.print')}
        </Button>
        <Button variant="default" size="xs" aria-label={t('consents.list.saveOf', named)} onClick={onSave}>
          {t('common.saveAsPdf')}
        </Button>
        {canWithdraw && (
          <Button
            variant="default"
            size="xs"
            aria-label={t('consents.list.withdrawOf', named)}
            onClick={onWithdraw}
          >
            {t('consents.list.withdraw')}
          </Button>
        )}
      </div>
    </li>
  );
}
