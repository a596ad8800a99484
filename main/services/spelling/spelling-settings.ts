import {
  deleteSpellingWord,
  insertSpellingWord,
  listSpellingWords,
  readSpellingLanguage,
  writeSpellingLanguage,
} from '#db/queries/spelling.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { SpellingLanguage } from '#domain/spelling/spelling.ts';
import type { CommandContext, QueryContext } from '../context.ts';

type Nothing = Record<string, never>;

/** More than anybody adds by hand; each check looks through all of them. */
export const mostOwnWords = 5_000;

export async function readSpelling({
  read,
}: QueryContext): Promise<{ language: SpellingLanguage; words: string[] }> {
  return { language: await readSpellingLanguage(read), words: [...(await listSpellingWords(read))] };
}

export async function setSpellingLanguage(
  { write }: CommandContext,
  { language }: { readonly language: SpellingLanguage },
): Promise<Nothing> {
  await writeSpellingLanguage(write, language);
  return {};
}

/** Errors: too-large where there are as many as are kept. */
export async function addSpellingWord(
  { read, write, ports, therapistId }: CommandContext,
  { word }: { readonly word: string },
): Promise<Nothing> {
  if ((await listSpellingWords(read)).length >= mostOwnWords) throw new AppError('too-large');
  await insertSpellingWord(write, { word, therapistId, at: ports.clock.now() });
  return {};
}

/** Errors: not-found. */
export async function removeSpellingWord(
  { write }: CommandContext,
  { word }: { readonly word: string },
): Promise<Nothing> {
  if (!(await deleteSpellingWord(write, word))) throw new AppError('not-found');
  return {};
}
