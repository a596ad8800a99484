// SQLite's own full text search: no other database would understand this file.
import { sql } from 'kysely';
import type { SearchedWord } from '#domain/search/words.ts';
import { wordsOf } from '#domain/search/words.ts';
import type { Reader, Writer } from '../database.ts';
import type { SearchEntryTable } from '../schema/search-tables.ts';
import { type FreePositions, firstPositionAt, positionsOfMinute } from './free-positions.ts';

export type IndexedKind = SearchEntryTable['kind'];
export const indexedKinds: readonly IndexedKind[] = ['note', 'handout', 'file', 'contact'];

/** A row whose words are to be found, and when it was. */
export type IndexedRow = {
  readonly kind: IndexedKind;
  readonly id: string;
  readonly date: string;
  readonly time: string;
  readonly texts: readonly string[];
};

/** Puts the words of a row into the index, in the place of those that it had before. */
export async function indexWords(write: Writer, row: IndexedRow): Promise<void> {
  await removeWords(write, row.kind, row.id);
  const position = await freePosition(write, row);
  await write.insertInto('search_entry').values({ kind: row.kind, position, source_id: row.id }).execute();
  await sql`INSERT INTO ${tableOf(row.kind)} (rowid, words) VALUES (${position}, ${wordsIn(row)})`.execute(
    write,
  );
}

/** Puts the words of many rows of one kind into an index that has none of them. */
export async function indexNewWords(
  write: Writer,
  rows: readonly IndexedRow[],
  free: FreePositions,
): Promise<void> {
  const [{ kind } = { kind: null }] = rows;
  if (kind === null) return;
  const placed = rows.map((row) => ({ row, position: free.take(row.date, row.time) }));
  await write
    .insertInto('search_entry')
    .values(placed.map(({ row, position }) => ({ kind, position, source_id: row.id })))
    .execute();
  const values = placed.map(({ row, position }) => sql`(${position}, ${wordsIn(row)})`);
  await sql`INSERT INTO ${tableOf(kind)} (rowid, words) VALUES ${sql.join(values)}`.execute(write);
}

function wordsIn({ texts }: IndexedRow): string {
  return texts.flatMap(wordsOf).join(' ');
}

export async function removeWords(write: Writer, kind: IndexedKind, id: string): Promise<void> {
  const entry = await write
    .deleteFrom('search_entry')
    .where('kind', '=', kind)
    .where('source_id', '=', id)
    .returning('position')
    .executeTakeFirst();
  if (entry) await sql`DELETE FROM ${tableOf(kind)} WHERE rowid = ${entry.position}`.execute(write);
}

async function freePosition(write: Writer, { kind, date, time }: IndexedRow): Promise<number> {
  for (let first = firstPositionAt(date, time); ; first += positionsOfMinute) {
    const { last } = await write
      .selectFrom('search_entry')
      .where('kind', '=', kind)
      .where('position', '>=', first)
      .where('position', '<', first + positionsOfMinute)
      .select(({ fn }) => fn.max<number | null>('position').as('last'))
      .executeTakeFirstOrThrow();
    const next = last === null ? first : last + 1;
    if (next < first + positionsOfMinute) return next;
  }
}

/** A row that was found, and where it stands among the others: later ones have higher positions. */
export type FoundEntry = { readonly id: string; readonly position: number };

/**
 * The newest rows in which all words occur. Rows that have the words themselves come before rows that have words
 * beginning so: those take SQLite a hundred times as long, and are asked for only where the first are too few.
 */
export async function findEntries(
  read: Reader,
  kind: IndexedKind,
  searched: readonly SearchedWord[],
  limit: number,
): Promise<readonly FoundEntry[]> {
  const positions = new Set<number>();
  for (const expression of expressionsOf(searched)) {
    if (positions.size >= limit) break;
    const newest = sql<{ position: number }>`(SELECT rowid AS position FROM ${tableOf(kind)}
      WHERE ${tableOf(kind)} MATCH ${expression} ORDER BY rowid DESC LIMIT ${limit})`;
    const rows = await read.selectFrom(newest.as('newest')).select('position').execute();
    for (const { position } of rows) if (positions.size < limit) positions.add(position);
  }
  if (positions.size === 0) return [];
  const entries = await read
    .selectFrom('search_entry')
    .where('kind', '=', kind)
    .where('position', 'in', [...positions])
    .select(['source_id as id', 'position'])
    .execute();
  return entries.sort((one, other) => other.position - one.position);
}

/** From whole words alone to words that begin so. Only letters and digits reach SQLite, each word in quotes. */
function expressionsOf(searched: readonly SearchedWord[]): readonly string[] {
  const quoted = (word: string): string => `"${word}"`;
  const whole = ({ beginnings, wholes }: SearchedWord): string =>
    `(${[...beginnings, ...wholes].map(quoted).join(' OR ')})`;
  const begun = ({ beginnings, wholes }: SearchedWord): string =>
    `(${[...beginnings.map((word) => `${quoted(word)} *`), ...wholes.map(quoted)].join(' OR ')})`;
  const last = searched.length - 1;
  return [
    searched.map(whole),
    // The last word is the one that is still being typed.
    searched.map((word, index) => (index === last ? begun(word) : whole(word))),
    ...(last > 0 ? [searched.map(begun)] : []),
  ].map((words) => words.join(' AND '));
}

/** Empties the index of a kind. */
export async function clearWords(write: Writer, kind: IndexedKind): Promise<void> {
  await sql`INSERT INTO ${tableOf(kind)} (${tableOf(kind)}) VALUES ('delete-all')`.execute(write);
  await write.deleteFrom('search_entry').where('kind', '=', kind).execute();
}

function tableOf(kind: IndexedKind) {
  return sql.ref(`search_${kind}`);
}
