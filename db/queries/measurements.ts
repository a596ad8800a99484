import { type SqlBool, sql } from 'kysely';
import type { Timing } from '#domain/measures/pain.ts';
import type { PainPoint } from '#domain/progress/pain-trend.ts';
import type { Reader, Writer } from '../database.ts';

export type NewMeasurement = {
  readonly id: string;
  readonly versionId: string;
  readonly clientId: string;
  readonly episodeId: string;
  readonly sessionId: string;
  readonly timing: Timing;
  readonly value: number;
};

export async function insertPain(write: Writer, measurements: readonly NewMeasurement[]): Promise<void> {
  if (measurements.length === 0) return;
  await write
    .insertInto('measurement')
    .values(
      measurements.map((measurement) => ({
        id: measurement.id,
        note_version_id: measurement.versionId,
        client_id: measurement.clientId,
        episode_id: measurement.episodeId,
        session_id: measurement.sessionId,
        measure: 'pain' as const,
        timing: measurement.timing,
        value: measurement.value,
      })),
    )
    .execute();
}

/** Pain of the signed sessions of an episode, oldest first; a session where nothing was asked has two nulls. */
export async function listPain(read: Reader, episodeId: string): Promise<PainPoint[]> {
  const rows = await read
    .selectFrom('session')
    .innerJoin('note', 'note.session_id', 'session.id')
    .leftJoin('measurement', (join) =>
      join
        .onRef('measurement.session_id', '=', 'session.id')
        .on('measurement.measure', '=', 'pain')
        // What a correction says replaces what it corrects; an addendum measures nothing.
        .on(
          sql<SqlBool>`measurement.note_version_id = (SELECT id FROM note_version
            WHERE note_id = note.id AND kind <> 'addendum' ORDER BY number DESC LIMIT 1)`,
        ),
    )
    .where('session.episode_id', '=', episodeId)
    .where('note.state', '=', 'signed')
    .select(['session.id', 'session.date', 'measurement.timing', 'measurement.value'])
    .orderBy('session.date')
    .orderBy('session.time')
    .orderBy('session.id')
    .execute();
  const points = new Map<string, PainPoint>();
  for (const { id, date, timing, value } of rows) {
    const before = points.get(id) ?? { sessionId: id, date, before: null, after: null };
    points.set(id, timing === null ? before : { ...before, [timing]: value });
  }
  return [...points.values()];
}
