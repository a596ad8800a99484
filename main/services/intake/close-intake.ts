import { insertAudit } from '#db/queries/audit.ts';
import { updateClient } from '#db/queries/clients.ts';
import { insertEpisode, updateEpisode } from '#db/queries/episodes.ts';
import { lastHealthNumber } from '#db/queries/health.ts';
import { closeIntake, findIntake } from '#db/queries/intakes.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { IntakeReview } from '#domain/contract/intake.ts';
import type { MethodInput, MethodOutput } from '#domain/contract/table.ts';
import { type AcceptedValues, recordWith } from '#domain/intake/proposals.ts';
import type { IntakeRecord } from '#domain/intake/review.ts';
import type { CommandContext } from '../context.ts';
import { requireNotInFuture } from '../dates.ts';
import { recordHealth } from '../health/record-health.ts';
import { recordNow } from './read-intakes.ts';

type Change = {
  readonly clientId: string;
  readonly versions: IntakeReview['versions'];
  readonly before: IntakeRecord;
  readonly after: IntakeRecord;
  readonly at: string;
};

/** Puts what the therapist accepted into the record: client, health and episode together or none of them. */
export async function acceptIntake(
  context: CommandContext,
  { intakeId, versions, accepted }: MethodInput<'intake.accept'>,
): Promise<MethodOutput<'intake.accept'>> {
  const { read, write, ports, therapistId } = context;
  const intake = await findIntake(read, intakeId);
  if (intake?.status !== 'submitted') throw new AppError('not-found');
  const now = await recordNow(context, intake);
  if (canonicalJson(now.versions) !== canonicalJson(versions)) throw new AppError('changed-elsewhere');

  const values = accepted as AcceptedValues;
  const after = recordWith(now.record, values, ports.clock.today());
  requireNotInFuture(after.client.birthDate, 'accepted.client.birthDate', ports.clock);
  requireNotInFuture(after.episode?.onset ?? null, 'accepted.episode.onset', ports.clock);
  const at = ports.clock.now();
  const change: Change = { clientId: now.clientId, versions, before: now.record, after, at };
  await saveClient(context, change);
  await saveHealth(context, change);
  await saveEpisode(context, change);
  const isClosed = await closeIntake(write, {
    id: intakeId,
    status: 'accepted',
    accepted: values,
    therapistId,
    at,
  });
  if (!isClosed) throw new AppError('changed-elsewhere');
  return { clientId: now.clientId };
}

/** Ends an intake without taking anything from it. */
export async function setIntakeAside(
  { write, ports, therapistId }: CommandContext,
  { intakeId }: MethodInput<'intake.setAside'>,
): Promise<Record<string, never>> {
  const at = ports.clock.now();
  const closing = { id: intakeId, status: 'set-aside', accepted: {}, therapistId, at } as const;
  if (!(await closeIntake(write, closing))) throw new AppError('not-found');
  return {};
}

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

async function saveClient(context: CommandContext, change: Change): Promise<void> {
  const { clientId, versions, before, after, at } = change;
  if (isSame(before.client, after.client)) return;
  const expected = { id: clientId, revision: versions.client, at };
  if (!(await updateClient(context.write, expected, after.client))) throw new AppError('changed-elsewhere');
  await say(context, change, 'client.updated', 'client', clientId);
}

async function saveHealth(context: CommandContext, change: Change): Promise<void> {
  const { clientId, before, after } = change;
  if (isSame(before.health, after.health)) return;
  // Asked anew: records that became one keep their numbers, and the newest version need not have the highest.
  const expectedNumber = await lastHealthNumber(context.read, clientId);
  const { versionId } = await recordHealth(context, {
    clientId,
    expectedNumber,
    body: after.health,
    source: 'intake',
    isFullReview: false,
  });
  await say(context, change, 'health.recorded', 'health', versionId);
}

async function saveEpisode(context: CommandContext, change: Change): Promise<void> {
  const { clientId, versions, before, after, at } = change;
  if (after.episode === null || isSame(before.episode, after.episode)) return;
  if (versions.episode === null) {
    const id = context.ports.ids.next();
    await insertEpisode(context.write, { id, clientId }, after.episode, at);
    await say(context, change, 'episode.created', 'episode', id);
    return;
  }
  const { id, revision } = versions.episode;
  const isKept = await updateEpisode(context.write, { id, revision, at }, after.episode);
  if (!isKept) throw new AppError('changed-elsewhere');
  await say(context, change, 'episode.updated', 'episode', id);
}

// Each part that changed stands in the trail under its own name, beside the intake's own row.
async function say(
  { write, therapistId }: CommandContext,
  { at }: Change,
  action: string,
  entity: string,
  entityId: string,
): Promise<void> {
  await insertAudit(write, { at, actorId: therapistId, action, entity, entityId });
}
