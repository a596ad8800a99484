import { listSpellingWords, readSpellingLanguage } from '#db/queries/spelling.ts';
import { type Known, suggestWords, wrongWords } from '#domain/spelling/check-words.ts';
import type { QueryContext } from '../context.ts';
import { shippedWords } from './dictionaries.ts';

/** Which words stand in no list of the practice's language. */
export async function checkSpelling(
  context: QueryContext,
  { words }: { readonly words: readonly string[] },
): Promise<{ wrong: string[] }> {
  return { wrong: [...wrongWords(words, await knownOf(context))] };
}

/** Up to five words that may be meant. */
export async function suggestSpelling(
  context: QueryContext,
  { word }: { readonly word: string },
): Promise<{ words: string[] }> {
  return { words: [...suggestWords(word, await knownOf(context))] };
}

async function knownOf({ read, fontsFolder }: QueryContext): Promise<Known> {
  const shipped = await shippedWords(await readSpellingLanguage(read), fontsFolder);
  const own = (await listSpellingWords(read)).map((word) => word.toLowerCase());
  return own.length === 0 ? shipped : { ...shipped, words: new Set([...shipped.words, ...own]) };
}
