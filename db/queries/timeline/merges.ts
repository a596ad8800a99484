import { sql } from 'kysely';
import { instantSource } from './source.ts';

/** Records that were merged into this one, and merges that were undone since; who undid one is in the audit trail. */
export const mergeSource = instantSource(
  'merge',
  (clientId) => sql`
    SELECT client_merge.id AS "rowId", client_merge.merged_id AS id,
      coalesce(client_merge.undone_at, client_merge.merged_at) AS at,
      iif(client_merge.undone_at IS NULL, 'merge-done', 'merge-undone') AS event,
      iif(client_merge.undone_at IS NULL, therapist.name, '') AS author, client.name AS words
    FROM client_merge JOIN therapist ON therapist.id = client_merge.therapist_id
      JOIN client ON client.id = client_merge.merged_id
    WHERE client_merge.kept_id = ${clientId}`,
);
