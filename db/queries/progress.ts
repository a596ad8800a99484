import type { PainPoint } from '#domain/progress/pain-trend.ts';
import type { Reader } from '../database.ts';
import { factNow } from './note-facts.ts';

/** Pain of the signed sessions of an episode, oldest first; a session where nothing was asked has two nulls. */
export async function listPain(read: Reader, episodeId: string): Promise<PainPoint[]> {
  return read
    .selectFrom('session')
    .innerJoin('note', 'note.session_id', 'session.id')
    .where('session.episode_id', '=', episodeId)
    .where('note.state', '=', 'signed')
    .select([
      'session.id as sessionId',
      'session.date',
      factNow('pain_before').as('before'),
      factNow('pain_after').as('after'),
    ])
    .orderBy('session.date')
    .orderBy('session.time')
    .orderBy('session.id')
    .execute();
}
