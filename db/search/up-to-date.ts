import type { Kysely } from 'kysely';
import type { Tables } from '../schema/tables.ts';
import { indexEverything } from './index-row.ts';

/**
 * Rises whenever the same row would give other words: another way of folding, other fields of a note, other terms.
 * An index of another version is made anew when the file is opened.
 */
export const wordsVersion = 2;

/** Makes the word indexes anew where they come from an older version of the program, or from none. */
export async function bringWordsUpToDate(kysely: Kysely<Tables>): Promise<void> {
  const { version } = await kysely.selectFrom('search_state').select('version').executeTakeFirstOrThrow();
  if (version === wordsVersion) return;
  await kysely.transaction().execute(async (write) => {
    await indexEverything(write);
    await write.updateTable('search_state').set({ version: wordsVersion }).execute();
  });
}
