import { sql } from 'kysely';
import type { Reader } from '../database.ts';
import { isNewestVersion } from './newest-version.ts';
import { inRecord } from './record.ts';

/** The day of the last signed session whose full safety form was asked to the end; null where there is none. */
export async function lastFullFormOn(read: Reader, clientId: string): Promise<string | null> {
  const row = await read
    .selectFrom('note_version')
    .innerJoin('note', 'note.id', 'note_version.note_id')
    .innerJoin('session', 'session.id', 'note.session_id')
    .where(inRecord('session.client_id', clientId))
    .where(isNewestVersion)
    .where(sql<string>`json_extract(note_version.body, '$.safety.form')`, '=', 'full')
    .where(sql<string>`json_extract(note_version.body, '$.safety.screen')`, 'not like', '%not-asked%')
    .select(({ fn }) => fn.max<string | null>('session.date').as('date'))
    .executeTakeFirst();
  return row?.date ?? null;
}

/** The newest note of a client's record that is not set aside, draft or signed. */
export async function findLastNoteId(read: Reader, clientId: string): Promise<string | undefined> {
  const row = await read
    .selectFrom('session')
    .innerJoin('note', 'note.session_id', 'session.id')
    .where(inRecord('session.client_id', clientId))
    .where('note.state', '!=', 'discarded')
    .select('note.id')
    .orderBy('session.date', 'desc')
    .orderBy('session.time', 'desc')
    .orderBy('note.id', 'desc')
    .executeTakeFirst();
  return row?.id;
}
