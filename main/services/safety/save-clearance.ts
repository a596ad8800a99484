import { findClearance, insertClearance, insertClearanceWithdrawal } from '#db/queries/clearances.ts';
import { clientExists } from '#db/queries/clients.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { MethodInput } from '#domain/contract/table.ts';
import type { CommandContext } from '../context.ts';

/** Writes down somebody else's word. Errors: not-found, date-in-future, date-impossible. */
export async function addClearance(
  { read, write, ports, therapistId }: CommandContext,
  input: MethodInput<'safety.addClearance'>,
): Promise<{ clearanceId: string }> {
  if (!(await clientExists(read, input.clientId))) throw new AppError('not-found');
  if (input.givenOn > ports.clock.today()) {
    throw new AppError('date-in-future', { fields: { givenOn: 'date-in-future' } });
  }
  if (input.expiresOn !== null && input.expiresOn <= input.givenOn) {
    throw new AppError('date-impossible', { fields: { expiresOn: 'date-impossible' } });
  }
  const clearanceId = ports.ids.next();
  await insertClearance(write, {
    ...input,
    id: clearanceId,
    limits: input.limits.trim(),
    therapistId,
    at: ports.clock.now(),
  });
  return { clearanceId };
}

/** Takes a clearance back from today on. Errors: not-found, clearance-already-withdrawn. */
export async function withdrawClearance(
  { read, write, ports, therapistId }: CommandContext,
  { clearanceId, reason }: MethodInput<'safety.withdrawClearance'>,
): Promise<{ withdrawnOn: string }> {
  const clearance = await findClearance(read, clearanceId);
  if (clearance === undefined) throw new AppError('not-found');
  if (clearance.withdrawnOn !== null) throw new AppError('clearance-already-withdrawn');
  const withdrawnOn = ports.clock.today();
  await insertClearanceWithdrawal(write, {
    id: ports.ids.next(),
    clearanceId,
    reason,
    withdrawnOn,
    at: ports.clock.now(),
    therapistId,
  });
  return { withdrawnOn };
}
