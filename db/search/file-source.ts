import type { Reader } from '../database.ts';
import { idsOf, orderedAt, type Source } from './source.ts';

/** Letters of a text file in which words are looked for; a letter of a few pages has ten thousand. */
const lettersRead = 100_000;

/** Files by caption, name and, where they are plain text, their own words. What was set aside is left out. */
export const fileSource: Source = {
  rows: async (read, ids) => {
    const rows = await read
      .selectFrom('file')
      .where('id', 'in', [...ids])
      .where('removed_at', 'is', null)
      .select(['id', 'client_id as clientId', 'name', 'caption', 'kind', 'added_at as addedAt'])
      .execute();
    return Promise.all(
      rows.map(async ({ id, clientId, name, caption, kind, addedAt }) => {
        const own = kind === 'text' ? [await beginningOf(read, id)] : [];
        return { id, clientId, ...orderedAt(addedAt), texts: [caption, name, ...own] };
      }),
    );
  },
  idsAfter: async (read, id, limit) =>
    idsOf(
      await read.selectFrom('file').where('id', '>', id).select('id').orderBy('id').limit(limit).execute(),
    ),
};

async function beginningOf(read: Reader, fileId: string): Promise<string> {
  const row = await read
    .selectFrom('file_content')
    .select('bytes')
    .where('file_id', '=', fileId)
    .where('number', '=', 0)
    .executeTakeFirst();
  return row === undefined ? '' : new TextDecoder().decode(row.bytes).slice(0, lettersRead);
}
