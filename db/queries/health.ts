import type { HealthConfirmationKind, HealthSource } from '#domain/health/confirmation.ts';
import { type HealthHistory, healthHistory } from '#domain/health/history.ts';
import { joinHealth } from '#domain/health/joined.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';
import { inRecord, isRecordOf } from './record.ts';

const bodyColumn = jsonColumn(healthHistory);

export type NewHealthVersion = {
  readonly id: string;
  readonly clientId: string;
  readonly number: number;
  readonly body: HealthHistory;
  readonly source: HealthSource;
  readonly therapistId: string;
  readonly recordedOn: string;
  readonly recordedAt: string;
};

export async function insertHealthVersion(write: Writer, version: NewHealthVersion): Promise<void> {
  await write
    .insertInto('health_version')
    .values({
      id: version.id,
      client_id: version.clientId,
      number: version.number,
      body: bodyColumn.write(version.body),
      source: version.source,
      therapist_id: version.therapistId,
      recorded_on: version.recordedOn,
      recorded_at: version.recordedAt,
    })
    .execute();
}

/** What is known of a client's health on one day. */
export type StoredHealth = NewHealthVersion & { readonly therapistName: string };

function selectHealth(read: Reader) {
  return read
    .selectFrom('health_version')
    .innerJoin('therapist', 'therapist.id', 'health_version.therapist_id')
    .select([
      'health_version.id',
      'health_version.client_id as clientId',
      'health_version.number',
      'health_version.source',
      'health_version.therapist_id as therapistId',
      'therapist.name as therapistName',
      'health_version.recorded_on as recordedOn',
      'health_version.recorded_at as recordedAt',
    ]);
}

/**
 * The version in force of a client's record; undefined where health was never asked. It is the highest number, whatever
 * a clock that went back says. Where records became one, each has its own highest: until a version is written after the
 * merge, the later of them holds together with what the others know.
 */
export async function findLatestHealth(read: Reader, clientId: string): Promise<StoredHealth | undefined> {
  const [newest, ...others] = await listHeads(read, clientId);
  if (newest === undefined || others.length === 0) return newest;
  const mergedAt = await lastMergeOf(read, clientId);
  if (mergedAt === undefined || newest.recordedAt > mergedAt) return newest;
  const body = others.reduce((joined, older) => joinHealth({ ...newest, body: joined }, older), newest.body);
  return { ...newest, body };
}

async function lastMergeOf(read: Reader, clientId: string): Promise<string | undefined> {
  const row = await read
    .selectFrom('client_merge')
    .select('merged_at')
    .where(isRecordOf('kept_id', clientId))
    .where('undone_at', 'is', null)
    .orderBy('merged_at', 'desc')
    .executeTakeFirst();
  return row?.merged_at;
}

/** The highest version of each record that belongs to the client's, the latest first. */
async function listHeads(read: Reader, clientId: string): Promise<StoredHealth[]> {
  const rows = await selectHealth(read)
    .select('health_version.body')
    .where(inRecord('health_version.client_id', clientId))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('health_version as later')
            .select('later.id')
            .whereRef('later.client_id', '=', 'health_version.client_id')
            .whereRef('later.number', '>', 'health_version.number'),
        ),
      ),
    )
    .orderBy('health_version.recorded_at', 'desc')
    .orderBy('health_version.id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, body: bodyColumn.read(row.body) }));
}

/** Every version of a client's record without its content, newest first. */
export async function listHealthVersions(read: Reader, clientId: string) {
  return selectHealth(read)
    .where(inRecord('health_version.client_id', clientId))
    .orderBy('health_version.recorded_at', 'desc')
    .orderBy('health_version.id', 'desc')
    .execute();
}

export async function findHealthVersion(read: Reader, id: string): Promise<StoredHealth | undefined> {
  const row = await selectHealth(read)
    .select('health_version.body')
    .where('health_version.id', '=', id)
    .executeTakeFirst();
  return row && { ...row, body: bodyColumn.read(row.body) };
}

/** The highest number in use in a client's record; 0 before the first version. */
export async function lastHealthNumber(read: Reader, clientId: string): Promise<number> {
  const row = await read
    .selectFrom('health_version')
    .select(({ fn }) => fn.max<number | null>('number').as('last'))
    .where(inRecord('client_id', clientId))
    .executeTakeFirstOrThrow();
  return row.last ?? 0;
}

export type NewHealthConfirmation = {
  readonly id: string;
  readonly clientId: string;
  readonly versionId: string;
  readonly sessionId: string | null;
  readonly kind: HealthConfirmationKind;
  readonly therapistId: string;
  readonly confirmedOn: string;
  readonly at: string;
};

export async function insertHealthConfirmation(
  write: Writer,
  confirmation: NewHealthConfirmation,
): Promise<void> {
  await write
    .insertInto('health_confirmation')
    .values({
      id: confirmation.id,
      client_id: confirmation.clientId,
      version_id: confirmation.versionId,
      session_id: confirmation.sessionId,
      kind: confirmation.kind,
      therapist_id: confirmation.therapistId,
      confirmed_on: confirmation.confirmedOn,
      at: confirmation.at,
    })
    .execute();
}

/** When a client's health was confirmed, newest first. */
export async function listHealthConfirmations(read: Reader, clientId: string) {
  return read
    .selectFrom('health_confirmation')
    .innerJoin('therapist', 'therapist.id', 'health_confirmation.therapist_id')
    .select([
      'health_confirmation.id',
      'health_confirmation.version_id as versionId',
      'health_confirmation.session_id as sessionId',
      'health_confirmation.kind',
      'therapist.name as therapistName',
      'health_confirmation.confirmed_on as confirmedOn',
      'health_confirmation.at',
    ])
    .where(inRecord('health_confirmation.client_id', clientId))
    .orderBy('health_confirmation.at', 'desc')
    .orderBy('health_confirmation.id', 'desc')
    .execute();
}

/** What was in force at a moment: the last version written before it. */
export async function findHealthAt(
  read: Reader,
  clientId: string,
  moment: string,
): Promise<StoredHealth | undefined> {
  const row = await selectHealth(read)
    .select('health_version.body')
    .where(inRecord('health_version.client_id', clientId))
    .where('health_version.recorded_at', '<=', moment)
    .orderBy('health_version.recorded_at', 'desc')
    .orderBy('health_version.id', 'desc')
    .executeTakeFirst();
  return row && { ...row, body: bodyColumn.read(row.body) };
}
