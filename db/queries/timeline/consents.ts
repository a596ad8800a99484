import { sql } from 'kysely';
import { inRecord } from '../record.ts';
import { instantSource } from './source.ts';

/** Consents as they were signed, and those that were taken back. */
export const consentSource = instantSource(
  'consent',
  (clientId) => sql`
    SELECT consent.id AS "rowId", consent.id AS id, consent.signed_at AS at, 'consent-' || consent.kind AS event,
      consent.witness_name AS author, '' AS words
    FROM consent WHERE ${inRecord('consent.client_id', clientId)}
    UNION ALL
    SELECT consent_withdrawal.id, consent.id, consent_withdrawal.at, 'consent-withdrawn-' || consent.kind,
      therapist.name, consent_withdrawal.reason
    FROM consent_withdrawal JOIN consent ON consent.id = consent_withdrawal.consent_id
      JOIN therapist ON therapist.id = consent_withdrawal.therapist_id
    WHERE ${inRecord('consent.client_id', clientId)}`,
);
