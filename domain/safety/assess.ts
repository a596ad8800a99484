import { conditionMatters } from './condition-matters.ts';
import type { ConditionId } from './conditions.ts';
import { derivedMatters, standingLimits } from './derived-matters.ts';
import type { SafetyFacts } from './facts.ts';
import { flagMatters } from './flag-matters.ts';
import { safetyRuleSet } from './red-flags.ts';
import { type Because, type Limit, type Matter, matterLevels, type RuleId, type Verdict } from './verdict.ts';

/**
 * What the answers mean for the session. Pure: the window asks it while the therapist answers, the store asks it again
 * before a note is signed. It advises; the therapist decides, except that a stop is never hidden.
 */
export function assess(facts: SafetyFacts): Verdict {
  const matters = [...flagMatters(facts), ...conditionMatters(facts), ...derivedMatters(facts)].sort(
    byGravity,
  );
  const unanswered = matters.filter(({ state }) => state !== 'cleared');
  const limits = [
    ...matters.flatMap(({ ruleId, limits: own }) => own.map((limit) => ({ ruleId, limit }))),
    ...standingLimits,
  ];
  return {
    ruleSet: safetyRuleSet,
    matters,
    level: unanswered[0]?.level ?? null,
    blocksTreatment: matters.some(({ blocksTreatment }) => blocksTreatment),
    blocksExercises: matters.some(({ blocksExercises }) => blocksExercises),
    ...sumsOf(limits),
    positions: gather(
      matters.flatMap(({ ruleId, position }) => (position === null ? [] : [{ ruleId, value: position }])),
    ),
    needsReason: matters
      .filter(({ level, state }) => level === 'clearance' && state === 'open')
      .map(({ ruleId }) => ruleId as ConditionId),
  };
}

function byGravity(one: Matter, other: Matter): number {
  const answered = (matter: Matter) => (matter.state === 'cleared' ? 1 : 0);
  return (
    answered(one) - answered(other) || matterLevels.indexOf(one.level) - matterLevels.indexOf(other.level)
  );
}

type RuledLimit = { readonly ruleId: RuleId; readonly limit: Limit };

function sumsOf(limits: readonly RuledLimit[]) {
  const general = limits.filter(({ limit }) => limit.place === null);
  const atPlaces = limits.flatMap(({ ruleId, limit }) =>
    limit.place === null ? [] : [{ ruleId, place: limit.place, limit }],
  );
  const caps = general.flatMap(({ ruleId, limit }) =>
    limit.pressure === null ? [] : [{ ruleId, value: limit.pressure }],
  );
  const lowest = Math.min(...caps.map(({ value }) => value));
  return {
    pressureCap: gather(caps.filter(({ value }) => value === lowest))[0] ?? null,
    locked: gather(
      atPlaces.filter(({ limit }) => limit.isLocked).map(({ ruleId, place }) => ({ ruleId, value: place })),
    ),
    placeCaps: gather(
      atPlaces.flatMap(({ ruleId, place, limit: { pressure } }) =>
        pressure === null ? [] : [{ ruleId, value: { ...place, pressure } }],
      ),
    ),
    notAllowed: gather(
      general.flatMap(({ ruleId, limit }) => limit.notAllowed.map((value) => ({ ruleId, value }))),
    ),
    notAllowedAt: gather(
      atPlaces.flatMap(({ ruleId, place, limit }) =>
        limit.notAllowed.map((kind) => ({ ruleId, value: { ...place, kind } })),
      ),
    ),
  };
}

/** The same value once, with every rule that it comes from. */
function gather<Value>(
  ruled: readonly { readonly ruleId: RuleId; readonly value: Value }[],
): readonly Because<Value>[] {
  const found = new Map<string, { value: Value; rules: RuleId[] }>();
  for (const { ruleId, value } of ruled) {
    const key = JSON.stringify(value);
    const known = found.get(key);
    if (known === undefined) found.set(key, { value, rules: [ruleId] });
    else if (!known.rules.includes(ruleId)) known.rules.push(ruleId);
  }
  return [...found.values()];
}
