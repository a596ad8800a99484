import type { ClientHit } from '#domain/contract/search.ts';
import { foldForSearch } from '#domain/folded-text.ts';
import type { ClientEntry } from '#domain/search/client-entry.ts';
import type { Reader } from '../database.ts';
import { clientIndex } from './client-index.ts';

/** Clients who fit, best first. What is shown of them is in memory too: a query more would double the time. */
export async function findClients(read: Reader, text: string, limit: number): Promise<ClientHit[]> {
  const index = await clientIndex(read);
  const words = foldForSearch(text).split(' ');
  const { entries } = index.find(text, { isActiveOnly: false, offset: 0, limit });
  return entries.map((entry) => toHit(entry, words));
}

function toHit(entry: ClientEntry, words: readonly string[]): ClientHit {
  const { id, name, preferredName, birthDate, phone, status, mergedNames } = entry;
  const fits = (other: string): boolean => words.some((word) => foldForSearch(other).includes(word));
  const isOwn = mergedNames.length === 0 || fits(`${name} ${preferredName}`);
  const alsoKnownAs = (isOwn ? undefined : mergedNames.find(fits)) ?? '';
  return { id, name, preferredName, birthDate, phone, status, alsoKnownAs };
}
