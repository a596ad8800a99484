import { findClients } from '#db/search/find-clients.ts';
import { type FoundWords, findWords } from '#db/search/find-words.ts';
import type { IndexedKind } from '#db/search/word-index.ts';
import type { SearchGroup, WordHit } from '#domain/contract/search.ts';
import type { MethodInput, MethodOutput } from '#domain/contract/table.ts';
import { localTimeOf } from '#domain/dates/local-time.ts';
import { searchedWords } from '#domain/search/words.ts';
import type { QueryContext } from '../context.ts';

const kindOf = {
  notes: 'note',
  handouts: 'handout',
  files: 'file',
  contacts: 'contact',
} as const satisfies Record<Exclude<SearchGroup, 'clients'>, IndexedKind>;

/** Finds clients and words, in the groups that were asked for. */
export async function find(
  { read, ports }: QueryContext,
  { text, groups, limit }: MethodInput<'search.find'>,
): Promise<MethodOutput<'search.find'>> {
  const searched = searchedWords(text);
  const timeZone = ports.clock.timeZone();
  const words = async (group: keyof typeof kindOf): Promise<WordHit[]> => {
    if (!groups.includes(group)) return [];
    const found = await findWords(read, kindOf[group], searched, limit);
    return found.map((row) => toHit(row, timeZone));
  };
  return {
    clients: groups.includes('clients') ? await findClients(read, text, limit) : [],
    notes: await words('notes'),
    handouts: await words('handouts'),
    files: await words('files'),
    contacts: await words('contacts'),
  };
}

function toHit({ at, snippet, ...row }: FoundWords, timeZone: string): WordHit {
  const date = at === null ? row.date : localTimeOf(at, timeZone).date;
  return { ...row, date, snippet: [...snippet] };
}
