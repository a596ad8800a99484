import { clientExists } from '#db/queries/clients.ts';
import { insertHealthConfirmation, insertHealthVersion, lastHealthNumber } from '#db/queries/health.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { HealthSource } from '#domain/health/confirmation.ts';
import type { HealthHistory } from '#domain/health/history.ts';
import { tidyHealth } from '#domain/health/tidy.ts';
import type { CommandContext } from '../context.ts';
import { requireNotInFuture } from '../dates.ts';

type RecordInput = {
  readonly clientId: string;
  /** The last number that the therapist saw; 0 before the first version. */
  readonly expectedNumber: number;
  readonly body: HealthHistory;
  readonly source: HealthSource;
  /** Every question was gone through. */
  readonly isFullReview: boolean;
};

/** Writes the next version of a client's health. Errors: not-found, changed-elsewhere, date-in-future. */
export async function recordHealth(
  { read, write, ports, therapistId }: CommandContext,
  { clientId, expectedNumber, body, source, isFullReview }: RecordInput,
): Promise<{ versionId: string; number: number }> {
  const { clock, ids } = ports;
  if (!(await clientExists(read, clientId))) throw new AppError('not-found');
  if ((await lastHealthNumber(read, clientId)) !== expectedNumber) throw new AppError('changed-elsewhere');
  for (const [index, { on }] of body.surgeries.entries()) {
    requireNotInFuture(on, `body.surgeries.${index}.on`, clock);
  }
  const versionId = ids.next();
  const number = expectedNumber + 1;
  const at = clock.now();
  const today = clock.today();
  await insertHealthVersion(write, {
    id: versionId,
    clientId,
    number,
    body: tidyHealth(body),
    source,
    therapistId,
    recordedOn: today,
    recordedAt: at,
  });
  if (isFullReview) {
    await insertHealthConfirmation(write, {
      id: ids.next(),
      clientId,
      versionId,
      sessionId: null,
      kind: 'full-review',
      therapistId,
      confirmedOn: today,
      at,
    });
  }
  return { versionId, number };
}
