import { sql } from 'kysely';
import { storedBody } from '#domain/notes/stored-body.ts';
import { textsOfNote } from '#domain/search/note-texts.ts';
import { jsonColumn, textList } from '../schema/json.ts';
import { idsOf, type Source } from './source.ts';

const bodyColumn = jsonColumn(storedBody);

/** Signed notes in their newest version, with what was added to them. Drafts are looked through as they are; see drafts.ts. */
export const noteSource: Source = {
  rows: async (read, ids) => {
    const rows = await read
      .selectFrom('note_version')
      .innerJoin('note', 'note.id', 'note_version.note_id')
      .innerJoin('session', 'session.id', 'note.session_id')
      .where('note.id', 'in', [...ids])
      .where(
        'note_version.number',
        '=',
        sql<number>`(SELECT max(number) FROM note_version AS newest WHERE newest.note_id = note.id)`,
      )
      .select([
        'note.id',
        'session.client_id as clientId',
        'session.date',
        'session.time',
        'note_version.body',
        sql<string>`(SELECT coalesce(json_group_array(words), '[]') FROM (SELECT added.words FROM note_version AS added
          WHERE added.note_id = note.id AND added.kind = 'addendum' ORDER BY added.number))`.as('added'),
      ])
      .execute();
    return rows.map(({ body, added, ...row }) => ({
      ...row,
      at: null,
      texts: [...textsOfNote(bodyColumn.read(body)), ...textList.read(added)],
    }));
  },
  idsAfter: async (read, id, limit) =>
    idsOf(
      await read
        .selectFrom('note')
        .where('id', '>', id)
        .where('state', '=', 'signed')
        .select('id')
        .orderBy('id')
        .limit(limit)
        .execute(),
    ),
};
