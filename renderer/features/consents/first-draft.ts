import { ageOfConsent, usualMonths } from '#domain/consents/consent.ts';
import type { ConsentDraft } from '#domain/consents/draft.ts';
import type { ClientRecord } from '#domain/contract/clients.ts';
import { ageInYears, type CalendarDate } from '#domain/dates/calendar-date.ts';

/** The client's age where it is known and below the usual age of consent; null otherwise. */
export function minorAge({ fields }: ClientRecord, today: CalendarDate): number | null {
  if (fields.birthDate === null || fields.birthDate > today) return null;
  const age = ageInYears(fields.birthDate, today);
  return age < ageOfConsent ? age : null;
}

/** A consent nobody has begun to sign: an adult signs for themselves, for a minor somebody else does. */
export function firstDraft(client: ClientRecord, today: CalendarDate): ConsentDraft {
  const isMinor = minorAge(client, today) !== null;
  return {
    language: 'en',
    signerName: isMinor ? '' : client.fields.name,
    relation: isMinor ? 'guardian' : 'client',
    months: usualMonths,
    isTyped: false,
    strokes: [],
  };
}
