import { sql } from 'kysely';
import { inRecord } from '../record.ts';
import { instantSource } from './source.ts';

/** Files in the record. Those set aside are found on the Files tab. */
export const fileSource = instantSource(
  'file',
  (clientId) => sql`
    SELECT file.id AS "rowId", file.id AS id, file.added_at AS at, 'file-' || file.kind AS event,
      therapist.name AS author, iif(trim(file.caption) = '', file.name, file.caption) AS words
    FROM file JOIN therapist ON therapist.id = file.added_by
    WHERE ${inRecord('file.client_id', clientId)} AND file.removed_at IS NULL`,
);
