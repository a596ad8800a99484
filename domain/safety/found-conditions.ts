import { addDays } from '../dates/calendar-date.ts';
import type { HealthHistory } from '../health/history.ts';
import { type ConditionId, conditions } from './conditions.ts';
import type { SafetyFacts } from './facts.ts';
import type { Place } from './verdict.ts';

/** Surgery is recent for six weeks, or as the surgeon says (clinical rules of the project, 4.2). */
export const recentSurgeryDays = 42;

export type FoundCondition = { readonly id: ConditionId; readonly places: readonly Place[] };

/**
 * The conditions that hold: answered yes today or in the health history, marked as a place to keep off, or plain from
 * the list of medicines and operations, whatever the question itself says.
 */
export function foundConditions(facts: SafetyFacts): readonly FoundCondition[] {
  const { safety, health } = facts;
  const body = health?.body ?? null;
  const today: Readonly<Record<string, string>> = safety.today;
  const known: Readonly<Record<string, HealthHistory['conditions'][keyof HealthHistory['conditions']]>> =
    body?.conditions ?? {};
  const derived = body === null ? [] : derivedConditions(body, facts.day);
  return conditions.flatMap(({ id }) => {
    const marked = safety.keepOff.filter(({ condition }) => condition === id);
    const isFound =
      today[id] === 'yes' || known[id]?.answer === 'yes' || marked.length > 0 || derived.includes(id);
    if (!isFound) return [];
    const places = [...(known[id]?.answer === 'yes' ? known[id].places : []), ...marked];
    return [{ id, places: places.map(({ structure, side }) => ({ structure, side })) }];
  });
}

function derivedConditions(body: HealthHistory, day: string): readonly ConditionId[] {
  const count = (kind: string) => body.medications.filter((each) => each.class === kind).length;
  const thinners = count('anticoagulant');
  const platelets = count('antiplatelet');
  const recent = addDays(day, -recentSurgeryDays);
  return [
    ...(thinners > 0 ? (['anticoagulant'] as const) : []),
    ...(platelets > 1 || (platelets > 0 && thinners > 0) ? (['antiplatelet-combination'] as const) : []),
    ...(body.surgeries.some(({ on }) => on !== null && on > recent) ? (['surgery-recent'] as const) : []),
    ...(body.surgeries.some(({ isSpinal }) => isSpinal) ? (['spinal-surgery'] as const) : []),
  ];
}
