import { insertAudit } from '#db/queries/audit.ts';
import { updateClient } from '#db/queries/clients.ts';
import { insertEpisode, updateEpisode } from '#db/queries/episodes.ts';
import { lastHealthNumber } from '#db/queries/health.ts';
import { closeIntake, findIntake } from '#db/queries/intakes.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { IntakeReview } from '#domain/contract/intake.ts';
import type { MethodInput, MethodOutput } from '#domain/contract/table.ts';
import { unknownEpisode } from '#domain/intake/fields/complaint-fields.ts';
import { type AcceptedValues, recordWith } from '#domain/intake/proposals.ts';
import type { IntakeRecord } from '#domain/intake/review.ts';
import type { CommandContext } from '../context.ts';
import { requireNotInFuture } from '../dates.ts';
import { recordHealth } from '../health/record-health.ts';
import { keepEntries } from '../measures/keep-entries.ts';
import { acceptedScores, type TakenScores, takenScores } from './accepted-scores.ts';
import { dayOfIntake, recordNow } from './read-intakes.ts';

type Change = {
  readonly clientId: string;
  readonly versions: IntakeReview['versions'];
  readonly before: IntakeRecord;
  readonly after: IntakeRecord;
  readonly at: string;
};

/** Puts what the therapist accepted into the record: client, health, episode and measures together or none of them. */
export async function acceptIntake(
  context: CommandContext,
  { intakeId, versions, accepted, scores = [] }: MethodInput<'intake.accept'>,
): Promise<MethodOutput<'intake.accept'>> {
  const { read, write, ports, therapistId } = context;
  const intake = await findIntake(read, intakeId);
  if (intake?.status !== 'submitted') throw new AppError('not-found');
  const now = await recordNow(context, intake);
  const taken = takenScores(intake, dayOfIntake(intake, ports), scores);
  const values = accepted as AcceptedValues;
  const at = ports.clock.now();
  if (intake.checkIn === null) {
    if (canonicalJson(now.versions) !== canonicalJson(versions)) throw new AppError('changed-elsewhere');
    await saveRecord(context, { ...now, values, taken, at });
  } else {
    // Before a session nothing is asked that goes into the record itself, so it may have changed meanwhile.
    if (Object.keys(values).length > 0) throw new AppError('invalid-input');
    await keepScores(context, intake.checkIn.episodeId, taken, at);
  }
  const isClosed = await closeIntake(write, {
    id: intakeId,
    status: 'accepted',
    accepted: { ...values, ...acceptedScores(taken) },
    therapistId,
    at,
  });
  if (!isClosed) throw new AppError('changed-elsewhere');
  return { clientId: now.clientId };
}

type Saving = Pick<IntakeReview, 'clientId' | 'record' | 'versions'> & {
  readonly values: AcceptedValues;
  readonly taken: TakenScores;
  readonly at: string;
};

async function saveRecord(
  context: CommandContext,
  { clientId, record: before, versions, values, taken, at }: Saving,
): Promise<void> {
  const { clock } = context.ports;
  const filled = recordWith(before, values, clock.today());
  // A number belongs to an episode: as with everything else, the first that is known of one begins it.
  const episode = filled.episode ?? (taken.given.length > 0 ? unknownEpisode(taken.on) : null);
  const after: IntakeRecord = { ...filled, episode };
  requireNotInFuture(after.client.birthDate, 'accepted.client.birthDate', clock);
  requireNotInFuture(after.episode?.onset ?? null, 'accepted.episode.onset', clock);
  const change: Change = { clientId, versions, before, after, at };
  await saveClient(context, change);
  await saveHealth(context, change);
  const episodeId = await saveEpisode(context, change);
  if (episodeId !== null) await keepScores(context, episodeId, taken, at);
}

async function keepScores(
  context: CommandContext,
  episodeId: string,
  { intakeId, on, given }: TakenScores,
  at: string,
): Promise<void> {
  if (given.length === 0) return;
  const readings = given.map(({ reading }) => reading);
  await keepEntries(context, { episodeId, date: on, source: 'client', readings, intakeId });
  await say(context, at, 'measures.taken', 'episode', episodeId);
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
  await say(context, at, 'client.updated', 'client', clientId);
}

async function saveHealth(context: CommandContext, change: Change): Promise<void> {
  const { clientId, before, after, at } = change;
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
  await say(context, at, 'health.recorded', 'health', versionId);
}

/** The episode that is open now; null where there is none and nothing was said about one. */
async function saveEpisode(context: CommandContext, change: Change): Promise<string | null> {
  const { clientId, versions, before, after, at } = change;
  const known = versions.episode;
  if (after.episode === null || isSame(before.episode, after.episode)) return known?.id ?? null;
  if (known === null) {
    const id = context.ports.ids.next();
    await insertEpisode(context.write, { id, clientId }, after.episode, at);
    await say(context, at, 'episode.created', 'episode', id);
    return id;
  }
  const { id, revision } = known;
  const isKept = await updateEpisode(context.write, { id, revision, at }, after.episode);
  if (!isKept) throw new AppError('changed-elsewhere');
  await say(context, at, 'episode.updated', 'episode', id);
  return id;
}

// Each part that changed stands in the trail under its own name, beside the intake's own row.
async function say(
  { write, therapistId }: CommandContext,
  at: string,
  action: string,
  entity: string,
  entityId: string,
): Promise<void> {
  await insertAudit(write, { at, actorId: therapistId, action, entity, entityId });
}
