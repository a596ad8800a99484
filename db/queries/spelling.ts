import { z } from 'zod';
import {
  firstSpellingLanguage,
  type SpellingLanguage,
  spellingLanguages,
} from '#domain/spelling/spelling.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';

const languageColumn = jsonColumn(z.strictObject({ language: z.enum(spellingLanguages) }));

export async function readSpellingLanguage(read: Reader): Promise<SpellingLanguage> {
  const row = await read
    .selectFrom('setting')
    .select('value')
    .where('key', '=', 'spelling')
    .executeTakeFirst();
  return row === undefined ? firstSpellingLanguage : languageColumn.read(row.value).language;
}

export async function writeSpellingLanguage(write: Writer, language: SpellingLanguage): Promise<void> {
  const value = languageColumn.write({ language });
  await write
    .insertInto('setting')
    .values({ key: 'spelling', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

/** The practice's own words, in order. */
export async function listSpellingWords(read: Reader): Promise<readonly string[]> {
  const rows = await read.selectFrom('spelling_word').select('word').orderBy('word').execute();
  return rows.map(({ word }) => word);
}

/** Keeps a word; one that is there stays as it is. */
export async function insertSpellingWord(
  write: Writer,
  word: { readonly word: string; readonly therapistId: string; readonly at: string },
): Promise<void> {
  await write
    .insertInto('spelling_word')
    .values({ word: word.word, therapist_id: word.therapistId, at: word.at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Says whether there was such a word. */
export async function deleteSpellingWord(write: Writer, word: string): Promise<boolean> {
  const { numDeletedRows } = await write
    .deleteFrom('spelling_word')
    .where('word', '=', word)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
