import { sql } from 'kysely';
import type { SessionSummary } from '#domain/contract/notes.ts';
import { techniques } from '#domain/notes/techniques.ts';
import type { Reader, Writer } from '../database.ts';
import { textList } from '../schema/json.ts';
import { factNow } from './note-facts.ts';
import { inRecord } from './record.ts';

export type NewSession = {
  readonly id: string;
  readonly clientId: string;
  readonly episodeId: string;
  readonly therapistId: string;
  readonly date: string;
  readonly time: string;
  readonly createdAt: string;
};

export async function insertSession(write: Writer, session: NewSession): Promise<void> {
  await write
    .insertInto('session')
    .values({
      id: session.id,
      client_id: session.clientId,
      episode_id: session.episodeId,
      therapist_id: session.therapistId,
      date: session.date,
      time: session.time,
      created_at: session.createdAt,
    })
    .execute();
}

export async function updateSessionTime(
  write: Writer,
  sessionId: string,
  date: string,
  time: string,
): Promise<void> {
  await write.updateTable('session').set({ date, time }).where('id', '=', sessionId).execute();
}

function selectSessions(read: Reader) {
  return read
    .selectFrom('session')
    .innerJoin('note', 'note.session_id', 'session.id')
    .innerJoin('client as own', 'own.id', 'session.client_id')
    .innerJoin('client', (join) => join.on(sql<boolean>`client.id = coalesce(own.merged_into, own.id)`))
    .innerJoin('therapist', 'therapist.id', 'session.therapist_id')
    .leftJoin('amendment', 'amendment.note_id', 'note.id')
    .where('note.state', '!=', 'discarded')
    .select((eb) => [
      'note.id as noteId',
      'session.id as sessionId',
      'client.id as clientId',
      'client.name as clientName',
      // In a practice of one the name would stand on every line and say nothing.
      eb
        .case()
        .when(eb.selectFrom('therapist as anybody').select(eb.fn.countAll<number>().as('count')), '>', 1)
        .then(eb.ref('therapist.name'))
        .end()
        .as('therapistName'),
      'session.episode_id as episodeId',
      'session.date',
      'session.time',
      'note.state',
      factNow('pain_before').as('painBefore'),
      factNow('pain_after').as('painAfter'),
      factNow('minutes').as('minutes'),
      factNow('techniques').as('techniques'),
      factNow('has_open_flag').as('hasOpenFlag'),
      sql<number>`EXISTS (SELECT 1 FROM note_version WHERE note_id = note.id AND number > 1)`.as('isAmended'),
      sql<number>`EXISTS (SELECT 1 FROM note_version WHERE note_id = note.id AND kind = 'late-entry')
        OR EXISTS (SELECT 1 FROM note_draft WHERE note_id = note.id AND late_reason <> '')`.as('isLateEntry'),
      'amendment.kind as amendmentKind',
      'amendment.begun_on as amendmentBegunOn',
    ]);
}

type SessionRow = Awaited<ReturnType<ReturnType<typeof selectSessions>['executeTakeFirstOrThrow']>>;

function toSummary({ amendmentKind, amendmentBegunOn, ...row }: SessionRow): SessionSummary {
  const used = textList.read(row.techniques);
  return {
    ...row,
    techniques: techniques.filter((technique) => used.includes(technique)),
    hasOpenFlag: row.hasOpenFlag === 1,
    isAmended: row.isAmended === 1,
    isLateEntry: row.isLateEntry === 1,
    amendment:
      amendmentKind === null || amendmentBegunOn === null
        ? null
        : { kind: amendmentKind, begunOn: amendmentBegunOn },
  };
}

/** Sessions of a client, newest first. */
export async function listClientSessions(read: Reader, clientId: string): Promise<SessionSummary[]> {
  const rows = await selectSessions(read)
    .where(inRecord('session.client_id', clientId))
    .orderBy('session.date', 'desc')
    .orderBy('session.time', 'desc')
    .orderBy('session.id', 'desc')
    .execute();
  return rows.map(toSummary);
}

/** Sessions with something that is not signed, a note or what is being added to one, oldest first. */
export async function listDueSessions(read: Reader): Promise<SessionSummary[]> {
  const drafts = await selectSessions(read).where('note.state', '=', 'draft').execute();
  // Asked apart from the drafts, which have an index of their own.
  const amended = await selectSessions(read)
    .where('note.id', 'in', (notes) => notes.selectFrom('amendment as begun').select('begun.note_id'))
    .execute();
  const orderOf = ({ date, time, sessionId }: SessionRow): string => `${date} ${time} ${sessionId}`;
  return [...drafts, ...amended]
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
    .map(toSummary);
}

/** Sessions of one day, in the order of the day. */
export async function listSessionsOn(read: Reader, date: string): Promise<SessionSummary[]> {
  const rows = await selectSessions(read)
    .where('session.date', '=', date)
    .orderBy('session.time')
    .orderBy('session.id')
    .execute();
  return rows.map(toSummary);
}

/** The latest session of each of the clients seen last, newest first. */
export async function listRecentSessions(read: Reader, limit: number): Promise<SessionSummary[]> {
  const rows = await selectSessions(read)
    .orderBy('session.date', 'desc')
    .orderBy('session.time', 'desc')
    .orderBy('session.id', 'desc')
    // Clients come more than once in a while: a few times the number is enough to find that many of them.
    .limit(limit * 8)
    .execute();
  const byClient = new Map<string, SessionRow>();
  for (const row of rows) {
    if (!byClient.has(row.clientId)) byClient.set(row.clientId, row);
  }
  return [...byClient.values()].slice(0, limit).map(toSummary);
}

/** The draft of a client's session on a day, if there is one. */
export async function findDraftOn(read: Reader, clientId: string, date: string): Promise<string | undefined> {
  const row = await selectSessions(read)
    .where(inRecord('session.client_id', clientId))
    .where('session.date', '=', date)
    .where('note.state', '=', 'draft')
    .executeTakeFirst();
  return row?.noteId;
}
