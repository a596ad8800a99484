import { sql } from 'kysely';
import type { ClientSummary } from '#domain/contract/clients.ts';
import { foldForSearch } from '#domain/folded-text.ts';
import type { Reader } from '../database.ts';
import { textList } from '../schema/json.ts';

export type ClientListInput = {
  readonly search: string;
  readonly includeArchived: boolean;
  readonly offset: number;
  readonly limit: number;
};

/** A window of the clients by name, active ones first; every word of the search occurs in the search key. */
export async function listClients(
  read: Reader,
  input: ClientListInput,
): Promise<{ total: number; rows: ClientSummary[] }> {
  const matching = matchingClients(read, input);
  const { total } = await matching
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .select(['id', 'name', 'preferred_name', 'birth_date', 'phone', 'status', 'tags'])
    // "active" sorts before "archived" and "deceased", in the order of the index.
    .orderBy('status')
    .orderBy('sort_key')
    .orderBy('id')
    .limit(input.limit)
    .offset(input.offset)
    .execute();
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

function matchingClients(read: Reader, { search, includeArchived }: ClientListInput) {
  let matching = read.selectFrom('client');
  if (!includeArchived) matching = matching.where('status', '=', 'active');
  for (const word of foldForSearch(search).split(' ')) {
    if (word !== '') matching = matching.where(sql<boolean>`instr(search_key, ${word}) > 0`);
  }
  return matching;
}

type SessionFacts = Pick<ClientSummary, 'lastSession' | 'hasDraft' | 'hasOpenFlag'>;
const nothingSeen: SessionFacts = { lastSession: null, hasDraft: false, hasOpenFlag: false };

/** What the latest sessions say of these clients. A window at a time, so that a long list stays cheap. */
export async function sessionFacts(
  read: Reader,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, SessionFacts>> {
  if (clientIds.length === 0) return new Map();
  const rows = await read
    .selectFrom('session')
    .innerJoin('note', 'note.session_id', 'session.id')
    .where('session.client_id', 'in', [...clientIds])
    .where('note.state', '!=', 'discarded')
    .select(['session.client_id', 'session.date', 'note.state', 'note.has_open_flag'])
    .orderBy('session.date')
    .orderBy('session.time')
    .orderBy('session.id')
    .execute();
  const facts = new Map<string, SessionFacts>();
  for (const row of rows) {
    const before = facts.get(row.client_id) ?? nothingSeen;
    facts.set(row.client_id, {
      lastSession: row.date,
      hasDraft: before.hasDraft || row.state === 'draft',
      hasOpenFlag: row.has_open_flag === 1,
    });
  }
  return facts;
}
