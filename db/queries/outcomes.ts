import { type SqlBool, sql } from 'kysely';
import type { SessionOnFile } from '#domain/outcomes/tally.ts';
import type { Reader } from '../database.ts';
import { factsOfRow, factsOrBody } from './measure-facts.ts';
import { isVersionThatHolds } from './newest-version.ts';
import { isOneOf } from './one-of.ts';

export type EpisodeRow = {
  readonly episodeId: string;
  /** The record that the episode's client belongs to now. */
  readonly clientId: string;
  readonly onset: string;
  readonly closedAt: string | null;
};

/** The episodes that had a session in these days, both counted. */
export async function listEpisodeIdsBetween(
  read: Reader,
  from: string,
  to: string,
): Promise<readonly string[]> {
  const rows = await read
    .selectFrom('session')
    .select('episode_id as episodeId')
    .distinct()
    .where('date', '>=', from)
    .where('date', '<=', to)
    .execute();
  return rows.map(({ episodeId }) => episodeId);
}

export async function listEpisodesOf(
  read: Reader,
  episodeIds: readonly string[],
): Promise<readonly EpisodeRow[]> {
  return read
    .selectFrom('episode')
    .innerJoin('client', 'client.id', 'episode.client_id')
    .where(isOneOf('episode.id', episodeIds))
    .select([
      'episode.id as episodeId',
      sql<string>`coalesce(client.merged_into, client.id)`.as('clientId'),
      'episode.onset',
      'episode.closed_at as closedAt',
    ])
    .execute();
}

/** The sessions of many episodes that were not set aside, oldest first; with facts where the note is signed. */
export async function listSessionsOf(
  read: Reader,
  episodeIds: readonly string[],
): Promise<readonly (SessionOnFile & { readonly episodeId: string })[]> {
  const rows = await read
    .selectFrom('session')
    .innerJoin('note', 'note.session_id', 'session.id')
    .leftJoin('note_version', (join) =>
      join.onRef('note_version.note_id', '=', 'note.id').on(isVersionThatHolds),
    )
    .leftJoin('note_progress', 'note_progress.version_id', 'note_version.id')
    .where(isOneOf('session.episode_id', episodeIds))
    .where('note.state', '!=', 'discarded')
    .select([
      'session.id as sessionId',
      'note.id as noteId',
      'session.episode_id as episodeId',
      'session.therapist_id as therapistId',
      'session.date',
      'session.time',
      'note.state',
      ...factsOrBody,
    ])
    .orderBy('session.date')
    .orderBy('session.time')
    .orderBy('session.id')
    .execute();
  return rows.map(({ facts, body, state, ...session }) => ({
    ...session,
    facts: state === 'signed' ? factsOfRow({ facts, body }) : null,
  }));
}

/** The day of the first session ever, of one therapist or of all; null where there is none. */
export async function findFirstSessionDay(read: Reader, therapistId: string | null): Promise<string | null> {
  const row = await read
    .selectFrom('session')
    .innerJoin('note', 'note.session_id', 'session.id')
    .where('note.state', '!=', 'discarded')
    .where(heldBy(therapistId))
    .select('session.date')
    .orderBy('session.date')
    .limit(1)
    .executeTakeFirst();
  return row?.date ?? null;
}

/** Sessions with something that is not signed: a note, or what is being added to one. */
export async function countNotesDue(read: Reader, therapistId: string | null): Promise<number> {
  const drafts = await read
    .selectFrom('note')
    .innerJoin('session', 'session.id', 'note.session_id')
    .where('note.state', '=', sql.lit('draft'))
    .where(heldBy(therapistId))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const amended = await read
    .selectFrom('amendment')
    .innerJoin('note', 'note.id', 'amendment.note_id')
    .innerJoin('session', 'session.id', 'note.session_id')
    .where('note.state', '=', 'signed')
    .where(heldBy(therapistId))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return drafts.count + amended.count;
}

function heldBy(therapistId: string | null) {
  return sql<SqlBool>`(${therapistId} IS NULL OR session.therapist_id = ${therapistId})`;
}
