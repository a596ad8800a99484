import { type ClearableRule, isClearable } from '#domain/safety/clearance.ts';
import type { Reader, Writer } from '../database.ts';
import { inRecord } from './record.ts';

export type NewClearance = {
  readonly id: string;
  readonly clientId: string;
  readonly ruleId: ClearableRule;
  readonly source: string;
  readonly givenOn: string;
  readonly limits: string;
  readonly pressureLimit: number | null;
  readonly expiresOn: string | null;
  readonly therapistId: string;
  readonly at: string;
};

export async function insertClearance(write: Writer, clearance: NewClearance): Promise<void> {
  await write
    .insertInto('clearance')
    .values({
      id: clearance.id,
      client_id: clearance.clientId,
      rule_id: clearance.ruleId,
      source: clearance.source,
      given_on: clearance.givenOn,
      limits: clearance.limits,
      pressure_limit: clearance.pressureLimit,
      expires_on: clearance.expiresOn,
      therapist_id: clearance.therapistId,
      at: clearance.at,
    })
    .execute();
}

export type NewClearanceWithdrawal = {
  readonly id: string;
  readonly clearanceId: string;
  readonly reason: string;
  readonly withdrawnOn: string;
  readonly at: string;
  readonly therapistId: string;
};

export async function insertClearanceWithdrawal(
  write: Writer,
  withdrawal: NewClearanceWithdrawal,
): Promise<void> {
  await write
    .insertInto('clearance_withdrawal')
    .values({
      id: withdrawal.id,
      clearance_id: withdrawal.clearanceId,
      reason: withdrawal.reason,
      withdrawn_on: withdrawal.withdrawnOn,
      at: withdrawal.at,
      therapist_id: withdrawal.therapistId,
    })
    .execute();
}

/** A clearance with who wrote it down and, where it was taken back, since when and why. */
export type StoredClearance = NewClearance & {
  readonly therapistName: string;
  readonly withdrawnOn: string | null;
  readonly withdrawalReason: string;
};

function selectClearances(read: Reader) {
  return read
    .selectFrom('clearance')
    .innerJoin('therapist', 'therapist.id', 'clearance.therapist_id')
    .leftJoin('clearance_withdrawal', 'clearance_withdrawal.clearance_id', 'clearance.id')
    .select([
      'clearance.id',
      'clearance.client_id as clientId',
      'clearance.rule_id as ruleId',
      'clearance.source',
      'clearance.given_on as givenOn',
      'clearance.limits',
      'clearance.pressure_limit as pressureLimit',
      'clearance.expires_on as expiresOn',
      'clearance.therapist_id as therapistId',
      'therapist.name as therapistName',
      'clearance.at',
      'clearance_withdrawal.withdrawn_on as withdrawnOn',
      'clearance_withdrawal.reason as withdrawalReason',
    ]);
}

type ClearanceRow = Awaited<ReturnType<ReturnType<typeof selectClearances>['execute']>>[number];

/** A rule that the program no longer knows answers nothing and is left out. */
function stored(row: ClearanceRow): readonly StoredClearance[] {
  return isClearable(row.ruleId)
    ? [{ ...row, ruleId: row.ruleId, withdrawalReason: row.withdrawalReason ?? '' }]
    : [];
}

/** Every clearance of a client's record, newest first. */
export async function listClearances(read: Reader, clientId: string): Promise<readonly StoredClearance[]> {
  const rows = await selectClearances(read)
    .where(inRecord('clearance.client_id', clientId))
    .orderBy('clearance.given_on', 'desc')
    .orderBy('clearance.at', 'desc')
    .orderBy('clearance.id', 'desc')
    .execute();
  return rows.flatMap(stored);
}

export async function findClearance(read: Reader, id: string): Promise<StoredClearance | undefined> {
  const row = await selectClearances(read).where('clearance.id', '=', id).executeTakeFirst();
  return row && stored(row)[0];
}
