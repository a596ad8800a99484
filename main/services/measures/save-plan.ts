import { findEpisode } from '#db/queries/episodes.ts';
import { insertPlan } from '#db/queries/measure-plans.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { MethodInput } from '#domain/contract/table.ts';
import { planFault } from '#domain/measures/entry-check.ts';
import type { CommandContext } from '../context.ts';

/**
 * Settles target and cadence of one measure of an episode; what was settled before stays in the file. Errors: not-found,
 * value-out-of-range, date-impossible, words-missing, invalid-input.
 */
export async function saveMeasurePlan(
  { read, write, ports, therapistId }: CommandContext,
  { episodeId, plan }: MethodInput<'measures.plan'>,
): Promise<{ planId: string }> {
  const fault = planFault(plan);
  if (fault !== null) throw new AppError(fault.code, { fields: { [`plan.${fault.path}`]: fault.code } });
  const episode = await findEpisode(read, episodeId);
  if (!episode) throw new AppError('not-found');
  const planId = ports.ids.next();
  const at = ports.clock.now();
  // A day without a target is the day of nothing.
  const kept = plan.target === null ? { ...plan, targetOn: null } : plan;
  await insertPlan(write, { id: planId, clientId: episode.clientId, episodeId, plan: kept, therapistId, at });
  return { planId };
}
