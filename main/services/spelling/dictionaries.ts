import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Known } from '#domain/spelling/check-words.ts';
import { fieldWords } from '#domain/spelling/field-words.ts';
import { dictionariesOf, type SpellingLanguage } from '#domain/spelling/spelling.ts';
import { readWordGraph, type WordGraph } from '#domain/spelling/word-graph.ts';

const graphs = new Map<string, Promise<WordGraph>>();
const words = new Map<SpellingLanguage, ReadonlySet<string>>();

/**
 * What comes with the program for a language. Read with the first word that is asked about and kept until this process
 * ends, which it does when the vault is locked. The lists lie beside the fonts in the built program.
 */
export async function shippedWords(language: SpellingLanguage, fontsFolder: string): Promise<Known> {
  const languages = dictionariesOf(language);
  const known = words.get(language) ?? fieldWords(languages);
  words.set(language, known);
  return {
    graphs: await Promise.all(
      languages.map((each) => graphOf(join(fontsFolder, '..', 'dictionaries', `${each}.words`))),
    ),
    words: known,
  };
}

function graphOf(file: string): Promise<WordGraph> {
  const known = graphs.get(file);
  if (known !== undefined) return known;
  const reading = readFile(file).then((bytes) => {
    // A copy of its own: what the file was read into need not begin where a number may.
    const own = new Uint8Array(bytes);
    return readWordGraph(new Uint32Array(own.buffer));
  });
  graphs.set(file, reading);
  // A disk that failed once may answer the next time.
  reading.catch(() => graphs.delete(file));
  return reading;
}
