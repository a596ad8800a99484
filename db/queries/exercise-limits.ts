import { type ExerciseLimitation, type LimitSubject, limitSubjects } from '#domain/handouts/limits.ts';
import type { Reader, Writer } from '../database.ts';
import { inRecord } from './record.ts';

export type NewExerciseLimit = {
  readonly id: string;
  readonly clientId: string;
  readonly subject: LimitSubject;
  readonly words: string;
  readonly isInForce: boolean;
  readonly therapistId: string;
  readonly recordedOn: string;
  readonly at: string;
};

export async function insertExerciseLimit(write: Writer, limit: NewExerciseLimit): Promise<void> {
  await write
    .insertInto('exercise_limit')
    .values({
      id: limit.id,
      client_id: limit.clientId,
      subject: limit.subject,
      words: limit.words,
      is_in_force: limit.isInForce ? 1 : 0,
      therapist_id: limit.therapistId,
      recorded_on: limit.recordedOn,
      at: limit.at,
    })
    .execute();
}

/** What limits the exercises of a record now, in the order of the subjects: the newest word on each counts. */
export async function listExerciseLimits(read: Reader, clientId: string): Promise<ExerciseLimitation[]> {
  const rows = await read
    .selectFrom('exercise_limit')
    .where(inRecord('exercise_limit.client_id', clientId))
    .select(['subject', 'words', 'is_in_force', 'recorded_on'])
    .orderBy('at')
    .orderBy('id')
    .execute();
  const newest = new Map(rows.map((row) => [row.subject, row]));
  return limitSubjects.flatMap((subject) => {
    const row = newest.get(subject);
    return row?.is_in_force === 1 ? [{ subject, words: row.words, since: row.recorded_on }] : [];
  });
}
