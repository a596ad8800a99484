import type { ConsentState } from '#domain/consents/consent.ts';
import type { ConsentView } from '#domain/contract/consents.ts';
import type { Dates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark, type FlagTone } from '#renderer/ui/FlagMark.tsx';

const tones: Readonly<Record<ConsentState, FlagTone>> = {
  'in-force': 'done',
  expiring: 'caution',
  expired: 'caution',
  withdrawn: 'stop',
};

type StateMarkProps = {
  /** Null where nothing was ever signed. */
  readonly consent: Pick<ConsentView, 'state' | 'expiresOn' | 'withdrawnOn'> | null;
  readonly dates: Dates;
};

/** What a consent is worth today, with the day that says so. */
export function StateMark({ consent, dates }: StateMarkProps) {
  if (consent === null) return <FlagMark tone="note">{t('consents.standing.none')}</FlagMark>;
  const { state, expiresOn, withdrawnOn } = consent;
  const date = dates.day(state === 'withdrawn' ? (withdrawnOn ?? expiresOn) : expiresOn);
  return <FlagMark tone={tones[state]}>{t(`consents.standing.${state}`, { date })}</FlagMark>;
}
