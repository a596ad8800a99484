import { clientExists } from '#db/queries/clients.ts';
import {
  findHealthAt,
  findHealthVersion,
  findLatestHealth,
  lastHealthNumber,
  listHealthConfirmations,
  listHealthVersions,
  type StoredHealth,
} from '#db/queries/health.ts';
import { findLastSigned } from '#db/queries/health-sessions.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { HealthVersionHead, HealthVersionView, HealthView } from '#domain/contract/health.ts';
import { reviewDue } from '#domain/health/review.ts';
import type { QueryContext } from '../context.ts';

/** All that is known of a client's health, and how it came to be known. Errors: not-found. */
export async function getHealth(
  { read, ports }: QueryContext,
  { clientId }: { readonly clientId: string },
): Promise<HealthView> {
  if (!(await clientExists(read, clientId))) throw new AppError('not-found');
  const today = ports.clock.today();
  const latest = await findLatestHealth(read, clientId);
  const confirmations = await listHealthConfirmations(read, clientId);
  const signed = await findLastSigned(read, clientId);
  const knownThen = signed && (await findHealthAt(read, clientId, signed.signedAt));
  return {
    today,
    latest: latest ? viewOf(latest) : null,
    lastNumber: await lastHealthNumber(read, clientId),
    versions: (await listHealthVersions(read, clientId)).map(headOf),
    confirmations: confirmations.map(({ id: _id, ...each }) => each),
    lastSession: signed ? { date: signed.date, known: knownThen ? viewOf(knownThen) : null } : null,
    review: reviewDue(latest, confirmations, today),
  };
}

export async function getHealthVersion(
  { read }: QueryContext,
  { versionId }: { readonly versionId: string },
): Promise<HealthVersionView> {
  const found = await findHealthVersion(read, versionId);
  if (!found) throw new AppError('not-found');
  return viewOf(found);
}

type StoredHead = Omit<StoredHealth, 'body'>;

function headOf({
  id,
  number,
  source,
  therapistName,
  recordedOn,
  recordedAt,
}: StoredHead): HealthVersionHead {
  return { versionId: id, number, source, therapistName, recordedOn, recordedAt };
}

function viewOf(stored: StoredHealth): HealthVersionView {
  return { ...headOf(stored), body: stored.body };
}
