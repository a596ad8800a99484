import { sql } from 'kysely';
import { inRecord } from '../record.ts';
import { instantSource } from './source.ts';

/** Versions of the health history, and the days on which the client said that one still holds. */
export const healthSource = instantSource(
  'health',
  (clientId) => sql`
    SELECT health_version.id AS "rowId", health_version.id AS id, health_version.recorded_at AS at,
      iif(health_version.source = 'intake', 'health-intake', 'health-recorded') AS event,
      therapist.name AS author, '' AS words
    FROM health_version JOIN therapist ON therapist.id = health_version.therapist_id
    WHERE ${inRecord('health_version.client_id', clientId)}
    UNION ALL
    SELECT health_confirmation.id, health_confirmation.version_id, health_confirmation.at,
      iif(health_confirmation.kind = 'full-review', 'health-reviewed', 'health-confirmed'), therapist.name, ''
    FROM health_confirmation JOIN therapist ON therapist.id = health_confirmation.therapist_id
    WHERE ${inRecord('health_confirmation.client_id', clientId)}`,
);
