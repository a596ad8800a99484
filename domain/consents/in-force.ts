import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import { type ConsentState, type ConsentTerm, consentKinds, expirySoonDays } from './consent.ts';

/** What a signed consent is worth on a day. A withdrawal counts before the date of expiry. */
export function consentStateOn(consent: ConsentTerm, day: CalendarDate): ConsentState {
  const { expiresOn, withdrawnOn } = consent;
  if (withdrawnOn !== null && withdrawnOn <= day) return 'withdrawn';
  if (expiresOn <= day) return 'expired';
  return expiresOn <= addDays(day, expirySoonDays) ? 'expiring' : 'in-force';
}

/** The consents that hold on a day: signed by then, not yet expired, not taken back. */
export function consentsInForce<Consent extends ConsentTerm>(
  consents: readonly Consent[],
  day: CalendarDate,
): readonly Consent[] {
  return consents.filter((consent) => {
    const state = consentStateOn(consent, day);
    return consent.signedOn <= day && (state === 'in-force' || state === 'expiring');
  });
}

/** The consents that end within the next days and have no longer one of their kind beside them. */
export function expiringConsents<Consent extends ConsentTerm>(
  consents: readonly Consent[],
  day: CalendarDate,
): readonly Consent[] {
  return consentKinds.flatMap((kind) => {
    const longest = longestInForce(consents, kind, day);
    return longest !== null && consentStateOn(longest, day) === 'expiring' ? [longest] : [];
  });
}

/** Of the consents of one kind that hold on a day, the one that holds longest. */
export function longestInForce<Consent extends ConsentTerm>(
  consents: readonly Consent[],
  kind: Consent['kind'],
  day: CalendarDate,
): Consent | null {
  const holding = consentsInForce(consents, day).filter((consent) => consent.kind === kind);
  return holding.reduce<Consent | null>(
    (best, consent) => (best === null || consent.expiresOn > best.expiresOn ? consent : best),
    null,
  );
}
