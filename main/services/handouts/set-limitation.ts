import { findClient } from '#db/queries/clients.ts';
import { insertExerciseLimit } from '#db/queries/exercise-limits.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { MethodInput } from '#domain/contract/table.ts';
import type { CommandContext } from '../context.ts';

/** Writes down what limits a client's exercises, or that it no longer does. Errors: not-found. */
export async function setLimitation(
  { read, write, ports, therapistId }: CommandContext,
  { clientId, subject, words, isInForce }: MethodInput<'handouts.setLimitation'>,
): Promise<Record<string, never>> {
  if (!(await findClient(read, clientId))) throw new AppError('not-found');
  await insertExerciseLimit(write, {
    id: ports.ids.next(),
    clientId,
    subject,
    words,
    isInForce,
    therapistId,
    recordedOn: ports.clock.today(),
    at: ports.clock.now(),
  });
  return {};
}
