import { sql } from 'kysely';
import type { SearchableClient } from '#domain/search/client-entry.ts';
import { ClientIndex } from '#domain/search/client-index.ts';
import type { Reader } from '../database.ts';

type Known = { readonly index: ClientIndex; readonly sequence: number };

// Names are looked through in memory: that is where typing errors, ranks and parts of words cost nothing. The table
// client_change, kept by triggers, tells what has to be read again, whoever wrote it.
const known = new WeakMap<Reader, Known>();

/** More changed records than this are read together with all others. */
const mostChanged = 500;

/** The names of all records as they are now. */
export async function clientIndex(read: Reader): Promise<ClientIndex> {
  const { index, sequence } = known.get(read) ?? { index: new ClientIndex(), sequence: 0 };
  const changes = await read
    .selectFrom('client_change')
    .where('sequence', '>', sequence)
    .select(['id', 'sequence'])
    .orderBy('sequence')
    .execute();
  const newest = changes.at(-1);
  if (newest === undefined) return index;
  const isBig = changes.length > mostChanged;
  await readAgain(read, index, isBig ? null : changes.map(({ id }) => id));
  known.set(read, { index, sequence: newest.sequence });
  return index;
}

async function readAgain(read: Reader, index: ClientIndex, ids: readonly string[] | null): Promise<void> {
  const members = new Map<string, ClientRow[]>();
  for (const row of await readRows(read, ids)) {
    // A record that was merged into another is found there.
    if (row.id !== row.recordId) index.remove(row.id);
    const others = members.get(row.recordId);
    if (others === undefined) members.set(row.recordId, [row]);
    else others.push(row);
  }
  for (const rows of members.values()) {
    const own = rows.find(({ id, recordId }) => id === recordId);
    if (own !== undefined) index.put(searchable(own, rows));
  }
}

type ClientRow = Awaited<ReturnType<typeof readRows>>[number];

function searchable(own: ClientRow, rows: readonly ClientRow[]): SearchableClient {
  const merged = rows.filter((row) => row !== own);
  const seen = rows.flatMap(({ lastSession }) => (lastSession === null ? [] : [lastSession]));
  return {
    id: own.id,
    status: own.status,
    name: own.name,
    preferredName: own.preferred_name,
    birthDate: own.birth_date,
    phone: own.phone,
    mergedNames: merged.flatMap(({ name, preferred_name: preferred }) => [name, preferred]),
    rest: rows.map(({ search_key: key }) => key).join(' '),
    sortKey: own.sort_key,
    lastSession: seen.sort().at(-1) ?? null,
  };
}

/** Every row of the records to which these rows belong, or of all. */
function readRows(read: Reader, ids: readonly string[] | null) {
  let rows = read
    .selectFrom('client')
    .select([
      'client.id',
      'client.status',
      'client.name',
      'client.preferred_name',
      'client.birth_date',
      'client.phone',
      'client.search_key',
      'client.sort_key',
      sql<string>`coalesce(client.merged_into, client.id)`.as('recordId'),
      sql<string | null>`(SELECT max(date) FROM session WHERE session.client_id = client.id)`.as(
        'lastSession',
      ),
    ]);
  if (ids !== null) {
    const record = sql<string>`coalesce(client.merged_into, client.id)`;
    rows = rows.where(record, 'in', (changed) =>
      changed
        .selectFrom('client as changed')
        .select(sql<string>`coalesce(changed.merged_into, changed.id)`.as('recordId'))
        .where('changed.id', 'in', [...ids]),
    );
  }
  return rows.execute();
}
