import { z } from 'zod';
import { measureIds } from '#domain/measures/catalogue.ts';
import type { MeasurePlan } from '#domain/progress/record.ts';
import { seriesKey } from '#domain/progress/series.ts';
import type { Reader, Writer } from '../database.ts';

const measureId = z.enum(measureIds);

export type NewPlan = {
  readonly id: string;
  readonly clientId: string;
  readonly episodeId: string;
  readonly plan: MeasurePlan;
  readonly therapistId: string;
  readonly at: string;
};

export async function insertPlan(write: Writer, { plan, ...row }: NewPlan): Promise<void> {
  await write
    .insertInto('measure_plan')
    .values({
      id: row.id,
      client_id: row.clientId,
      episode_id: row.episodeId,
      measure: plan.measure,
      item: plan.item,
      side: plan.side,
      target: plan.target,
      target_on: plan.targetOn,
      cadence: plan.cadence,
      therapist_id: row.therapistId,
      at: row.at,
    })
    .execute();
}

/** What holds for the measures of an episode: of each the newest row, unless it took back everything. */
export async function listPlans(read: Reader, episodeId: string): Promise<readonly MeasurePlan[]> {
  const rows = await read
    .selectFrom('measure_plan')
    .where('episode_id', '=', episodeId)
    .select(['measure', 'item', 'side', 'target', 'target_on as targetOn', 'cadence'])
    .orderBy('at')
    .orderBy('id')
    .execute();
  const plans = new Map<string, MeasurePlan>();
  for (const row of rows) {
    const measure = measureId.safeParse(row.measure);
    if (!measure.success) continue;
    const plan = { ...row, measure: measure.data };
    // Items are the client's words: the same activity may have been written with other capitals.
    plans.set(seriesKey(plan), plan);
  }
  return [...plans.values()].filter(({ target, cadence }) => target !== null || cadence !== null);
}
