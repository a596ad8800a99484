import type { Technique } from '../notes/techniques.ts';
import { conditionRules } from './condition-rules.ts';
import { type ConditionId, conditions } from './conditions.ts';
import type { Verdict } from './verdict.ts';

/**
 * The conditions under which a technique is done only gently, whether or not they were cleared: thin bones stay thin.
 * Said beside the row; how forceful a hand was no rule can see.
 */
export function gentleOnly(verdict: Verdict, technique: Technique): readonly ConditionId[] {
  const found = new Set<string>(verdict.matters.map(({ ruleId }) => ruleId));
  return conditions
    .map(({ id }) => id)
    .filter((id) => found.has(id) && conditionRules[id].gentleOnly?.includes(technique) === true);
}
