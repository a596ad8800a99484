import { sql } from 'kysely';
import { z } from 'zod';
import type { IntakeForm, IntakeStatus, IntakeSummary, IntakeToReview } from '#domain/contract/intake.ts';
import { type IntakeAnswers, intakeAnswers } from '#domain/intake/answers.ts';
import { type CheckIn, checkIn } from '#domain/intake/check-in.ts';
import type { AcceptedValues } from '#domain/intake/proposals.ts';
import { reviewValue } from '#domain/intake/review.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';
import { inRecord } from './record.ts';

const answersColumn = jsonColumn(intakeAnswers);
const checkInColumn = jsonColumn(checkIn);
const acceptedColumn = jsonColumn(z.record(z.string(), reviewValue));

export type StoredIntake = {
  readonly id: string;
  readonly clientId: string;
  readonly status: IntakeStatus;
  readonly language: 'en' | 'es';
  readonly revision: number;
  readonly answers: IntakeAnswers;
  readonly startedAt: string;
  readonly submittedAt: string | null;
  readonly accepted: AcceptedValues;
  /** What was asked before a session; null for the form of a new client. */
  readonly checkIn: CheckIn | null;
};

type NewIntake = {
  readonly id: string;
  readonly clientId: string;
  readonly therapistId: string;
  readonly language: 'en' | 'es';
  readonly checkIn: CheckIn | null;
  readonly at: string;
};

export async function insertIntake(write: Writer, intake: NewIntake): Promise<void> {
  await write
    .insertInto('intake')
    .values({
      id: intake.id,
      client_id: intake.clientId,
      therapist_id: intake.therapistId,
      status: 'open',
      language: intake.language,
      revision: 1,
      answers: answersColumn.write({}),
      started_at: intake.at,
      answered_at: intake.at,
      submitted_at: null,
      closed_at: null,
      closed_by: null,
      accepted: acceptedColumn.write({}),
      check_in: intake.checkIn === null ? null : checkInColumn.write(intake.checkIn),
    })
    .execute();
}

/** Puts the answers in place where the intake is still open; says whether it was. */
export async function updateAnswers(
  write: Writer,
  { id, revision, at }: { readonly id: string; readonly revision: number; readonly at: string },
  answers: IntakeAnswers,
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('intake')
    .set({ answers: answersColumn.write(answers), revision: revision + 1, answered_at: at })
    .where('id', '=', id)
    .where('status', '=', 'open')
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The client is done; says whether the intake was open until now. */
export async function submitIntake(write: Writer, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('intake')
    .set({ status: 'submitted', submitted_at: at })
    .where('id', '=', id)
    .where('status', '=', 'open')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

type Closing = {
  readonly id: string;
  readonly status: 'accepted' | 'set-aside';
  readonly accepted: AcceptedValues;
  readonly therapistId: string;
  readonly at: string;
};

/** Ends an intake for good; says whether it was open or waiting for its review until now. */
export async function closeIntake(write: Writer, closing: Closing): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('intake')
    .set({
      status: closing.status,
      accepted: acceptedColumn.write(closing.accepted),
      closed_at: closing.at,
      closed_by: closing.therapistId,
    })
    .where('id', '=', closing.id)
    .where('status', 'in', closing.status === 'accepted' ? ['submitted'] : ['open', 'submitted'])
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function findIntake(read: Reader, id: string): Promise<StoredIntake | undefined> {
  const row = await read.selectFrom('intake').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    clientId: row.client_id,
    status: row.status,
    language: row.language,
    revision: row.revision,
    answers: answersColumn.read(row.answers),
    startedAt: row.started_at,
    submittedAt: row.submitted_at,
    accepted: acceptedColumn.read(row.accepted),
    checkIn: row.check_in === null ? null : checkInColumn.read(row.check_in),
  };
}

type OpenIntake = { readonly id: string; readonly startedAt: string };

/** What a client began and did not hand in, the newest first. */
export async function listOpenIntakes(
  read: Reader,
  clientId: string,
  form: IntakeForm,
): Promise<readonly OpenIntake[]> {
  return read
    .selectFrom('intake')
    .select(['id', 'started_at as startedAt'])
    .where(inRecord('intake.client_id', clientId))
    .where('status', '=', 'open')
    .where('check_in', form === 'full' ? 'is' : 'is not', null)
    .orderBy('started_at', 'desc')
    .execute();
}

/** Which form a row is, in the words of the contract. */
const formOf = sql<IntakeForm>`iif(intake.check_in IS NULL, 'full', 'check-in')`;

/** Intakes of a client, newest first. */
export async function listIntakes(read: Reader, clientId: string): Promise<readonly IntakeSummary[]> {
  return read
    .selectFrom('intake')
    .innerJoin('therapist', 'therapist.id', 'intake.therapist_id')
    .select([
      'intake.id as intakeId',
      'intake.client_id as clientId',
      formOf.as('form'),
      'intake.status',
      'intake.started_at as startedAt',
      'intake.submitted_at as submittedAt',
      'intake.closed_at as closedAt',
      'therapist.name as therapist',
    ])
    .where(inRecord('intake.client_id', clientId))
    .orderBy('intake.started_at', 'desc')
    .orderBy('intake.id', 'desc')
    .execute();
}

/** What clients handed in and nobody has looked at, oldest first, under the record that each belongs to now. */
export async function listIntakesToReview(read: Reader): Promise<readonly IntakeToReview[]> {
  return read
    .selectFrom('intake')
    .innerJoin('client as own', 'own.id', 'intake.client_id')
    .innerJoin('client', (join) =>
      join.on(({ eb, fn }) => eb('client.id', '=', fn.coalesce('own.merged_into', 'own.id'))),
    )
    .select([
      'intake.id as intakeId',
      'client.id as clientId',
      'client.name as clientName',
      formOf.as('form'),
      'intake.submitted_at as submittedAt',
    ])
    .where('intake.status', '=', 'submitted')
    .where('intake.submitted_at', 'is not', null)
    .orderBy('intake.submitted_at')
    .$narrowType<{ submittedAt: string }>()
    .execute();
}
