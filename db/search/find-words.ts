import { sql } from 'kysely';
import type { TextPart } from '#domain/search/marked-text.ts';
import { snippetOf } from '#domain/search/snippet.ts';
import type { SearchedWord } from '#domain/search/words.ts';
import type { Reader } from '../database.ts';
import { findDrafts } from './drafts.ts';
import type { SourceRow } from './source.ts';
import { sources } from './sources.ts';
import { findEntries, type IndexedKind } from './word-index.ts';

export type FoundWords = {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly date: string;
  /** The moment of what has one instead of a day. */
  readonly at: string | null;
  readonly isDraft: boolean;
  readonly snippet: readonly TextPart[];
};

/** The newest rows of a kind in which all words occur, with the piece of text that says so. */
export async function findWords(
  read: Reader,
  kind: IndexedKind,
  searched: readonly SearchedWord[],
  limit: number,
): Promise<readonly FoundWords[]> {
  if (searched.length === 0) return [];
  const entries = await findEntries(read, kind, searched, limit);
  const drafts = kind === 'note' ? await findDrafts(read, searched, limit) : [];
  const newest = [...entries, ...drafts].sort((one, other) => other.position - one.position).slice(0, limit);
  const wanted = entries.filter((entry) => newest.includes(entry)).map(({ id }) => id);
  const rows = new Map<string, SourceRow>(drafts.map(({ id, row }) => [id, row]));
  if (wanted.length > 0) for (const row of await sources[kind].rows(read, wanted)) rows.set(row.id, row);
  const records = await recordsOf(read, [...rows.values()]);
  const isDraft = new Set(drafts.map(({ id }) => id));
  return newest.flatMap(({ id }) => {
    const row = rows.get(id);
    const record = row && records.get(row.clientId);
    if (row === undefined || record === undefined) return [];
    const snippet = snippetOf(row.texts, searched);
    return [{ id, ...record, date: row.date, at: row.at, isDraft: isDraft.has(id), snippet }];
  });
}

type RecordName = { readonly clientId: string; readonly clientName: string };

/** The records to which rows belong, by the client ids that stand in the rows. */
async function recordsOf(read: Reader, rows: readonly SourceRow[]): Promise<ReadonlyMap<string, RecordName>> {
  if (rows.length === 0) return new Map();
  const found = await read
    .selectFrom('client as own')
    .innerJoin('client as kept', (join) =>
      join.on('kept.id', '=', sql<string>`coalesce(own.merged_into, own.id)`),
    )
    .where('own.id', 'in', [...new Set(rows.map(({ clientId }) => clientId))])
    .select(['own.id', 'kept.id as clientId', 'kept.name as clientName'])
    .execute();
  return new Map(found.map(({ id, ...record }) => [id, record]));
}
