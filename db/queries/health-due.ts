import { sql } from 'kysely';
import type { Reader } from '../database.ts';

/** A client seen since a day, with what decides whether a review of the health history is due. */
export type SeenClient = {
  readonly clientId: string;
  readonly clientName: string;
  readonly lastSession: string;
  readonly hasHealth: boolean;
  /** Day of the last full review; null where there was none. */
  readonly lastFullOn: string | null;
};

/** Active clients with a session on or after a day, those seen last first. Merged records count as one. */
export async function listSeenSince(read: Reader, from: string): Promise<readonly SeenClient[]> {
  const rows = await read
    .with('seen', (db) =>
      db
        .selectFrom('session')
        .innerJoin('note', 'note.session_id', 'session.id')
        .innerJoin('client as own', 'own.id', 'session.client_id')
        .where('session.date', '>=', from)
        .where('note.state', '!=', 'discarded')
        .select(({ fn }) => [
          sql<string>`coalesce(own.merged_into, own.id)`.as('record'),
          fn.max<string>('session.date').as('last'),
        ])
        .groupBy('record'),
    )
    // Neither of these two reads a history itself: indexes say who has one, the confirmations which are full.
    .with('known', (db) =>
      db
        .selectFrom('health_version')
        .innerJoin('client as own', 'own.id', 'health_version.client_id')
        .select(sql<string>`coalesce(own.merged_into, own.id)`.as('record'))
        .distinct(),
    )
    .with('full', (db) =>
      db
        .selectFrom('health_confirmation')
        .innerJoin('client as own', 'own.id', 'health_confirmation.client_id')
        .where('health_confirmation.kind', '=', 'full-review')
        .select(({ fn }) => [
          sql<string>`coalesce(own.merged_into, own.id)`.as('record'),
          fn.max<string>('health_confirmation.confirmed_on').as('last'),
        ])
        .groupBy('record'),
    )
    .selectFrom('seen')
    .innerJoin('client', 'client.id', 'seen.record')
    .leftJoin('known', 'known.record', 'seen.record')
    .leftJoin('full', 'full.record', 'seen.record')
    .where('client.status', '=', 'active')
    .select([
      'client.id as clientId',
      'client.name as clientName',
      'seen.last as lastSession',
      'known.record as knownRecord',
      'full.last as lastFullOn',
    ])
    .orderBy('seen.last', 'desc')
    .orderBy('client.id')
    .execute();
  return rows.map(({ knownRecord, ...row }) => ({ ...row, hasHealth: knownRecord !== null }));
}
