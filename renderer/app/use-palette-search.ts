import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SearchGroup } from '#domain/contract/search.ts';
import type { MethodOutput } from '#domain/contract/table.ts';
import { searchedWords } from '#domain/search/words.ts';
import { read } from '../api/queries.ts';

const mostClients = 6;
const mostWords = 5;

const wordGroups: SearchGroup[] = ['notes', 'handouts', 'files', 'contacts'];

export type PaletteSearch = {
  readonly clients: MethodOutput<'search.find'>['clients'];
  /** Undefined where no words are looked for or nothing has come yet. */
  readonly words: MethodOutput<'search.find'> | undefined;
  /** The first entry may still belong to what was typed before. */
  readonly isStale: boolean;
  readonly isSearching: boolean;
  readonly hasFailed: boolean;
};

/**
 * Looks for clients and for words while somebody types. Clients are asked for by themselves, so that they never wait
 * for the words. What was found last stays until the next answer is there; an answer that comes too late is dropped.
 */
export function usePaletteSearch(query: string): PaletteSearch {
  const text = query.trim();
  const hasClients = text !== '';
  const hasWords = searchedWords(text).length > 0;
  // Asked even before a letter is typed: the store then reads the names, and the first letter need not wait for it.
  const clients = useFind(text, ['clients'], mostClients, true);
  const words = useFind(text, wordGroups, mostWords, hasWords);
  const found = (hasClients && clients.data?.clients) || [];
  return {
    clients: found,
    words: hasWords ? words.data : undefined,
    // Words come after clients: they are waited for only where there are none.
    isStale: (hasClients && isBehind(clients)) || (hasWords && found.length === 0 && isBehind(words)),
    isSearching: (hasClients && clients.isFetching) || (hasWords && words.isFetching),
    hasFailed: (hasClients && clients.isError) || (hasWords && words.isError),
  };
}

function useFind(text: string, groups: SearchGroup[], limit: number, enabled: boolean) {
  return useQuery({
    ...read('search.find', { text, groups, limit }),
    enabled,
    placeholderData: keepPreviousData,
    // Drafts change without a word to the window, and what was found is nobody's to keep.
    staleTime: 0,
    gcTime: 0,
  });
}

function isBehind({ isPlaceholderData, isPending }: ReturnType<typeof useFind>): boolean {
  return isPlaceholderData || isPending;
}
