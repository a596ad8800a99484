import type { Reader } from '../database.ts';
import { inRecord } from './record.ts';

/** Whether a session stands in a client's record. */
export async function isSessionOf(read: Reader, sessionId: string, clientId: string): Promise<boolean> {
  const row = await read
    .selectFrom('session')
    .select('id')
    .where('id', '=', sessionId)
    .where(inRecord('session.client_id', clientId))
    .executeTakeFirst();
  return row !== undefined;
}

/** Day of the client's last signed session, and when its note was signed. */
export async function findLastSigned(
  read: Reader,
  clientId: string,
): Promise<{ readonly date: string; readonly signedAt: string } | undefined> {
  return (
    read
      .selectFrom('session')
      .innerJoin('note', 'note.session_id', 'session.id')
      .innerJoin('note_version', 'note_version.note_id', 'note.id')
      .where(inRecord('session.client_id', clientId))
      .where('note.state', '=', 'signed')
      // The first signing: a later amendment does not bring the session forward.
      .where('note_version.number', '=', 1)
      .select(['session.date', 'note_version.signed_at as signedAt'])
      .orderBy('session.date', 'desc')
      .orderBy('session.time', 'desc')
      .orderBy('session.id', 'desc')
      .executeTakeFirst()
  );
}
