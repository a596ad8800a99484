import { findConsent, insertWithdrawal } from '#db/queries/consents.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { CommandContext } from '../context.ts';

/** Takes a consent back from today on. Errors: not-found, consent-already-withdrawn. */
export async function withdrawConsent(
  { read, write, ports, therapistId }: CommandContext,
  { consentId, reason }: { readonly consentId: string; readonly reason: string },
): Promise<{ withdrawnOn: string }> {
  const consent = await findConsent(read, consentId);
  if (consent === undefined) throw new AppError('not-found');
  if (consent.withdrawnOn !== null) throw new AppError('consent-already-withdrawn');
  const withdrawnOn = ports.clock.today();
  await insertWithdrawal(write, {
    id: ports.ids.next(),
    consentId,
    reason: reason.trim(),
    withdrawnOn,
    at: ports.clock.now(),
    therapistId,
  });
  return { withdrawnOn };
}
