import { findLatestHealth, insertHealthConfirmation, listHealthConfirmations } from '#db/queries/health.ts';
import { isSessionOf } from '#db/queries/health-sessions.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { HealthConfirmationKind } from '#domain/health/confirmation.ts';
import type { CommandContext } from '../context.ts';

type ConfirmInput = {
  readonly clientId: string;
  readonly versionId: string;
  readonly sessionId: string | null;
  readonly kind: HealthConfirmationKind;
};

/** Keeps that the client said nothing has changed. Only the version in force can be confirmed. */
export async function confirmHealth(
  { read, write, ports, therapistId }: CommandContext,
  { clientId, versionId, sessionId, kind }: ConfirmInput,
): Promise<Record<string, never>> {
  const latest = await findLatestHealth(read, clientId);
  if (!latest) throw new AppError('not-found');
  if (latest.id !== versionId) throw new AppError('changed-elsewhere');
  if (sessionId !== null && !(await isSessionOf(read, sessionId, clientId))) throw new AppError('not-found');
  const { clock, ids } = ports;
  const today = clock.today();
  const isKnown = (await listHealthConfirmations(read, clientId)).some(
    (each) =>
      each.versionId === versionId &&
      each.sessionId === sessionId &&
      each.kind === kind &&
      each.confirmedOn === today,
  );
  if (isKnown) return {};
  await insertHealthConfirmation(write, {
    id: ids.next(),
    clientId,
    versionId,
    sessionId,
    kind,
    therapistId,
    confirmedOn: today,
    at: clock.now(),
  });
  return {};
}
