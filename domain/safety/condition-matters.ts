import { type ClearanceTerm, clearanceFor } from './clearance.ts';
import { type ConditionRule, conditionRules } from './condition-rules.ts';
import type { SafetyFacts } from './facts.ts';
import { type FoundCondition, foundConditions } from './found-conditions.ts';
import { onBothSides } from './places.ts';
import { pregnancyLegs, pregnancyPosition } from './pregnancy-rule.ts';
import type { Limit, Matter, MatterState, Position } from './verdict.ts';

/** One matter for every condition that holds. */
export function conditionMatters(facts: SafetyFacts): readonly Matter[] {
  return foundConditions(facts).map((found) => {
    const rule = conditionRules[found.id];
    const isClearable = rule.isClearable === true;
    const clearance = isClearable ? clearanceFor(found.id, facts.clearances, facts.day) : null;
    const blocks = rule.blocksTreatment === true && clearance === null;
    return {
      ruleId: found.id,
      level: rule.level,
      state: stateOf(facts, found, rule, clearance),
      source: rule.source,
      blocksTreatment: blocks,
      blocksExercises: blocks,
      limits: limitsOf(found, rule, clearance),
      position: positionOf(facts, found),
      isClearable,
      clearanceId: clearance?.id ?? null,
    };
  });
}

function stateOf(
  { safety }: SafetyFacts,
  { id }: FoundCondition,
  rule: ConditionRule,
  clearance: ClearanceTerm | null,
): MatterState {
  if (clearance !== null) return 'cleared';
  if (rule.isClearable !== true) return 'set';
  // A reason of the therapist's own answers a clearance condition, never a stop.
  const hasReason = safety.reasons.some(({ rule: ofRule, words }) => ofRule === id && words.trim() !== '');
  return rule.level === 'clearance' && hasReason ? 'reasoned' : 'open';
}

function limitsOf(
  { id, places }: FoundCondition,
  rule: ConditionRule,
  clearance: ClearanceTerm | null,
): readonly Limit[] {
  const limits: Limit[] = [];
  // Who cleared it may name the pressure; without a figure the rule's own holds on.
  const pressure = clearance?.pressureLimit ?? rule.pressure ?? null;
  const notAllowed = rule.notAllowed ?? [];
  if (pressure !== null || notAllowed.length > 0) {
    limits.push({ place: null, isLocked: false, pressure, notAllowed });
  }
  const areFree = rule.locksUntilCleared === true && clearance !== null;
  const locked = [
    ...(areFree ? [] : onBothSides(rule.locks ?? [])),
    ...(rule.locksPlaces === true ? places : []),
  ];
  for (const place of locked) limits.push({ place, isLocked: true, pressure: null, notAllowed: [] });
  if (isPregnancy(id)) limits.push(...pregnancyLegs());
  return limits;
}

function positionOf({ health, day }: SafetyFacts, { id }: FoundCondition): Position | null {
  return isPregnancy(id) && health !== null ? pregnancyPosition(health, day) : null;
}

function isPregnancy(id: FoundCondition['id']): boolean {
  return id === 'pregnancy' || id === 'pregnancy-high-risk';
}
