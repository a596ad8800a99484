import { findClient } from '#db/queries/clients.ts';
import { listEpisodes } from '#db/queries/episodes.ts';
import { findLatestHealth } from '#db/queries/health.ts';
import { findIntake, listIntakes, listIntakesToReview, type StoredIntake } from '#db/queries/intakes.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { IntakeReview } from '#domain/contract/intake.ts';
import type { MethodInput, MethodOutput } from '#domain/contract/table.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { localTimeOf } from '#domain/dates/local-time.ts';
import { nothingKnown } from '#domain/health/history.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { QueryContext } from '../context.ts';

export async function listClientIntakes(
  { read }: QueryContext,
  { clientId }: MethodInput<'intake.list'>,
): Promise<MethodOutput<'intake.list'>> {
  return { intakes: [...(await listIntakes(read, clientId))] };
}

export async function listToReview({ read }: QueryContext): Promise<MethodOutput<'intake.toReview'>> {
  return { intakes: [...(await listIntakesToReview(read))] };
}

/** An intake and the record as it is now, with what each part was read at. */
export async function reviewIntake(
  context: QueryContext,
  { intakeId }: MethodInput<'intake.review'>,
): Promise<IntakeReview> {
  const intake = await findIntake(context.read, intakeId);
  if (!intake) throw new AppError('not-found');
  const { clientId, record, versions } = await recordNow(context, intake);
  return {
    intakeId,
    clientId,
    status: intake.status,
    startedAt: intake.startedAt,
    submittedAt: intake.submittedAt,
    answers: intake.answers,
    checkIn: intake.checkIn,
    on: dayOfIntake(intake, context.ports),
    record,
    versions,
    accepted: intake.accepted,
  };
}

/** The day on which it was filled in. */
export function dayOfIntake(
  { submittedAt, startedAt }: Pick<StoredIntake, 'submittedAt' | 'startedAt'>,
  { clock }: Pick<Ports, 'clock'>,
): CalendarDate {
  return localTimeOf(submittedAt ?? startedAt, clock.timeZone()).date;
}

export async function recordNow(
  { read }: QueryContext,
  intake: StoredIntake,
): Promise<Pick<IntakeReview, 'clientId' | 'record' | 'versions'>> {
  // The record may have been merged since the client sat here: then it is the one it was merged into.
  const client = await findClient(read, intake.clientId);
  if (!client) throw new AppError('vault-damaged');
  const clientId = client.id;
  const health = await findLatestHealth(read, clientId);
  const episode = (await listEpisodes(read, clientId)).find(({ closedAt }) => closedAt === null);
  return {
    clientId,
    record: {
      client: client.fields,
      health: health?.body ?? nothingKnown,
      episode: episode?.fields ?? null,
    },
    versions: {
      client: client.revision,
      health: health?.number ?? 0,
      episode: episode ? { id: episode.id, revision: episode.revision } : null,
    },
  };
}
