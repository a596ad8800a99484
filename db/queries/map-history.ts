import { storedBody } from '#domain/notes/stored-body.ts';
import type { Reader } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';
import type { EarlierNote, StoredNote } from './notes.ts';
import { inRecord } from './record.ts';

const bodyColumn = jsonColumn(storedBody);

/** The signed notes of the episode before this one as they read now, newest first. */
export async function findEarlierSigned(
  read: Reader,
  note: Pick<StoredNote, 'noteId' | 'clientId' | 'episodeId' | 'date' | 'time'>,
  most: number,
): Promise<readonly EarlierNote[]> {
  const rows = await read
    .selectFrom('session')
    .innerJoin('note', 'note.session_id', 'session.id')
    .innerJoin('note_version', 'note_version.note_id', 'note.id')
    .where(inRecord('session.client_id', note.clientId))
    .where('session.episode_id', '=', note.episodeId)
    .where('note.state', '=', 'signed')
    .where('note.id', '!=', note.noteId)
    .where((where) =>
      where.or([
        where('session.date', '<', note.date),
        where.and([where('session.date', '=', note.date), where('session.time', '<=', note.time)]),
      ]),
    )
    // A note counts as it was corrected last; an addendum changes nothing that stands on the map.
    .where('note_version.number', '=', (where) =>
      where
        .selectFrom('note_version as each')
        .whereRef('each.note_id', '=', 'note.id')
        .where('each.kind', '!=', 'addendum')
        .select(({ fn }) => fn.max('each.number').as('newest')),
    )
    .select(['note.id as noteId', 'session.date', 'note_version.body'])
    .orderBy('session.date', 'desc')
    .orderBy('session.time', 'desc')
    .orderBy('note.id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ noteId, date, body }) => ({ noteId, date, body: bodyColumn.read(body) }));
}
