import type { ClientSummary } from '#domain/contract/clients.ts';
import { foldForSearch } from '#domain/folded-text.ts';
import type { Reader } from '../database.ts';
import { textList } from '../schema/json.ts';
import { clientIndex } from '../search/client-index.ts';
import { factNow } from './note-facts.ts';

export type ClientListInput = {
  readonly search: string;
  readonly includeArchived: boolean;
  readonly offset: number;
  readonly limit: number;
};

/**
 * A window of the clients: all by name, active ones first, or those that a search found, best first. Records merged
 * into others are not among them.
 */
export async function listClients(
  read: Reader,
  input: ClientListInput,
): Promise<{ total: number; rows: ClientSummary[] }> {
  const isSearch = foldForSearch(input.search) !== '';
  const { total, rows } = await (isSearch ? windowOfFound : windowByName)(read, input);
  const seen = await sessionFacts(
    read,
    rows.map((row) => row.id),
  );
  return {
    total,
    rows: rows.map((row) => ({
      id: row.id,
      name: row.name,
      preferredName: row.preferred_name,
      birthDate: row.birth_date,
      phone: row.phone,
      status: row.status,
      tags: textList.read(row.tags),
      ...(seen.get(row.id) ?? nothingSeen),
    })),
  };
}

const columns = ['id', 'name', 'preferred_name', 'birth_date', 'phone', 'status', 'tags'] as const;

async function windowByName(read: Reader, { includeArchived, offset, limit }: ClientListInput) {
  let clients = read.selectFrom('client').where('merged_into', 'is', null);
  if (!includeArchived) clients = clients.where('status', '=', 'active');
  const { total } = await clients
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await clients
    .select(columns)
    // "active" sorts before "archived" and "deceased", in the order of the index.
    .orderBy('status')
    .orderBy('sort_key')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { total, rows };
}

async function windowOfFound(read: Reader, { search, includeArchived, offset, limit }: ClientListInput) {
  const index = await clientIndex(read);
  const { total, entries } = index.find(search, { isActiveOnly: !includeArchived, offset, limit });
  if (entries.length === 0) return { total, rows: [] };
  const shown = entries.map(({ id }) => id);
  const rows = await read.selectFrom('client').where('id', 'in', shown).select(columns).execute();
  const placeOf = new Map(shown.map((id, place) => [id, place]));
  rows.sort((one, other) => (placeOf.get(one.id) ?? 0) - (placeOf.get(other.id) ?? 0));
  return { total, rows };
}

type SessionFacts = Pick<ClientSummary, 'lastSession' | 'hasDraft' | 'hasOpenFlag'>;
const nothingSeen: SessionFacts = { lastSession: null, hasDraft: false, hasOpenFlag: false };

/** What the latest sessions say of these clients. A window at a time, so that a long list stays cheap. */
export async function sessionFacts(
  read: Reader,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, SessionFacts>> {
  if (clientIds.length === 0) return new Map();
  const members = await membersOf(read, clientIds);
  const rows = await read
    .selectFrom('session')
    .innerJoin('note', 'note.session_id', 'session.id')
    .where('session.client_id', 'in', [...members.keys()])
    .where('note.state', '!=', 'discarded')
    .select(['session.client_id', 'session.date', 'note.state', factNow('has_open_flag').as('has_open_flag')])
    .orderBy('session.date')
    .orderBy('session.time')
    .orderBy('session.id')
    .execute();
  const facts = new Map<string, SessionFacts>();
  for (const row of rows) {
    const recordId = members.get(row.client_id) ?? row.client_id;
    const before = facts.get(recordId) ?? nothingSeen;
    facts.set(recordId, {
      lastSession: row.date,
      hasDraft: before.hasDraft || row.state === 'draft',
      hasOpenFlag: row.has_open_flag === 1,
    });
  }
  return facts;
}

/** Every client id of these records, with the record it stands for. */
async function membersOf(read: Reader, recordIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const merged = await read
    .selectFrom('client')
    .where('merged_into', 'in', [...recordIds])
    .select(['id', 'merged_into'])
    .execute();
  return new Map([
    ...recordIds.map((id) => [id, id] as const),
    ...merged.map(({ id, merged_into: recordId }) => [id, recordId ?? id] as const),
  ]);
}
