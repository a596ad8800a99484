import { z } from 'zod';
import { jsonColumn } from '../schema/json.ts';
import { idsOf, type Source } from './source.ts';

// Only what is looked at: a choice that once was may have had more in it.
const blocksColumn = jsonColumn(z.array(z.object({ title: z.string() })));
const choiceColumn = jsonColumn(
  z.object({ message: z.string(), doses: z.array(z.object({ words: z.string() })).default([]) }),
);

/** Given handouts by the titles of their blocks, the personal words and doses, on the day of their session. */
export const handoutSource: Source = {
  rows: async (read, ids) => {
    const rows = await read
      .selectFrom('handout')
      .innerJoin('note', 'note.id', 'handout.note_id')
      .innerJoin('session', 'session.id', 'note.session_id')
      .where('handout.id', 'in', [...ids])
      .select([
        'handout.id',
        'handout.client_id as clientId',
        'session.date',
        'session.time',
        'handout.blocks',
        'handout.choice',
      ])
      .execute();
    return rows.map(({ blocks, choice, ...row }) => {
      const titles = blocksColumn.read(blocks).map(({ title }) => title);
      const { message, doses } = choiceColumn.read(choice);
      const texts = [message, ...doses.map(({ words }) => words), titles.join(', ')];
      return { ...row, at: null, texts };
    });
  },
  idsAfter: async (read, id, limit) =>
    idsOf(
      await read.selectFrom('handout').where('id', '>', id).select('id').orderBy('id').limit(limit).execute(),
    ),
};
