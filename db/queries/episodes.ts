import type { EpisodeFields } from '#domain/clients/episode.ts';
import type { Reader, Writer } from '../database.ts';
import { inRecord } from './record.ts';

export type StoredEpisode = {
  readonly id: string;
  readonly clientId: string;
  readonly revision: number;
  readonly fields: EpisodeFields;
  readonly sessionCount: number;
  readonly closedAt: string | null;
};

function episodeColumns(fields: EpisodeFields) {
  return {
    complaint: fields.complaint,
    onset: fields.onset,
    onset_is_approximate: fields.onsetIsApproximate ? 1 : 0,
    onset_mode: fields.onsetMode,
    mechanism: fields.mechanism,
    goals: fields.goals,
    plan: fields.plan,
  };
}

export async function insertEpisode(
  write: Writer,
  ids: { readonly id: string; readonly clientId: string },
  fields: EpisodeFields,
  at: string,
): Promise<void> {
  await write
    .insertInto('episode')
    .values({
      id: ids.id,
      client_id: ids.clientId,
      revision: 1,
      ...episodeColumns(fields),
      closed_at: null,
      created_at: at,
      updated_at: at,
    })
    .execute();
}

type Expected = { readonly id: string; readonly revision: number; readonly at: string };

/** True where the revision was the expected one; the episode then has the next. */
export async function updateEpisode(
  write: Writer,
  expected: Expected,
  fields: EpisodeFields,
): Promise<boolean> {
  return changeEpisode(write, expected, episodeColumns(fields));
}

/** As updateEpisode, for the end of the episode. */
export async function updateEpisodeClosed(
  write: Writer,
  expected: Expected,
  closedAt: string | null,
): Promise<boolean> {
  return changeEpisode(write, expected, { closed_at: closedAt });
}

async function changeEpisode(
  write: Writer,
  { id, revision, at }: Expected,
  columns: Partial<ReturnType<typeof episodeColumns>> & { readonly closed_at?: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('episode')
    .set({ ...columns, revision: revision + 1, updated_at: at })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function selectEpisodes(read: Reader) {
  return read
    .selectFrom('episode')
    .selectAll()
    .select(({ selectFrom }) =>
      selectFrom('session')
        .innerJoin('note', 'note.session_id', 'session.id')
        .whereRef('session.episode_id', '=', 'episode.id')
        .where('note.state', '!=', 'discarded')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('sessionCount'),
    );
}

type EpisodeRow = Awaited<ReturnType<ReturnType<typeof selectEpisodes>['executeTakeFirstOrThrow']>>;

function toEpisode(row: EpisodeRow): StoredEpisode {
  return {
    id: row.id,
    clientId: row.client_id,
    revision: row.revision,
    fields: {
      complaint: row.complaint,
      onset: row.onset,
      onsetIsApproximate: row.onset_is_approximate === 1,
      onsetMode: row.onset_mode,
      mechanism: row.mechanism,
      goals: row.goals,
      plan: row.plan,
    },
    sessionCount: row.sessionCount ?? 0,
    closedAt: row.closed_at,
  };
}

export async function findEpisode(read: Reader, id: string): Promise<StoredEpisode | undefined> {
  const row = await selectEpisodes(read).where('episode.id', '=', id).executeTakeFirst();
  return row && toEpisode(row);
}

/** Open episodes first, then by newest onset. */
export async function listEpisodes(read: Reader, clientId: string): Promise<readonly StoredEpisode[]> {
  const rows = await selectEpisodes(read)
    .where(inRecord('episode.client_id', clientId))
    .orderBy('episode.closed_at', (order) => order.asc().nullsFirst())
    .orderBy('episode.onset', 'desc')
    .orderBy('episode.id', 'desc')
    .execute();
  return rows.map(toEpisode);
}
