import { sql } from 'kysely';
import { inRecord } from '../record.ts';
import { instantSource } from './source.ts';

/** Clearances as they were written down, and those that were taken back. */
export const clearanceSource = instantSource(
  'clearance',
  (clientId) => sql`
    SELECT clearance.id AS "rowId", clearance.id AS id, clearance.at AS at, 'clearance-given' AS event,
      therapist.name AS author, clearance.source AS words
    FROM clearance JOIN therapist ON therapist.id = clearance.therapist_id
    WHERE ${inRecord('clearance.client_id', clientId)}
    UNION ALL
    SELECT clearance_withdrawal.id, clearance.id, clearance_withdrawal.at, 'clearance-withdrawn',
      therapist.name, clearance_withdrawal.reason
    FROM clearance_withdrawal JOIN clearance ON clearance.id = clearance_withdrawal.clearance_id
      JOIN therapist ON therapist.id = clearance_withdrawal.therapist_id
    WHERE ${inRecord('clearance.client_id', clientId)}`,
);
