import { type ConditionId, conditions } from '../safety/conditions.ts';
import { observationsOf } from '../safety/observations.ts';
import { type RedFlag, redFlagIds } from '../safety/red-flags.ts';
import type { SafetySection } from '../safety/section.ts';
import type { Matter, RuleId, Verdict } from '../safety/verdict.ts';
import { safetyEn } from '../terms/safety-en.ts';
import { flagsEn } from '../terms/safety-flags-en.ts';

/**
 * What the client said and what was seen, gravest first, a line each: what was ticked under a flag, or the flag itself
 * where nothing was. What only limits the hands is no business of the reader, and what was cleared is answered.
 */
export function reportedLines(safety: SafetySection, { matters }: Verdict): readonly string[] {
  return matters.filter(isForDoctor).flatMap(({ ruleId }) => wordsOf(ruleId, safety));
}

function isForDoctor({ level, state }: Matter): boolean {
  const isGrave = level.startsWith('stop-') || level.startsWith('refer');
  return isGrave && state !== 'cleared';
}

function wordsOf(ruleId: RuleId, { observations }: SafetySection): readonly string[] {
  if (isFlag(ruleId)) {
    const ticked = observationsOf(ruleId).filter(({ id }) => observations.includes(id));
    if (ticked.length === 0) return [flagsEn.flag[ruleId].therapist];
    return ticked.map(({ id }) => flagsEn.observation[id].therapist);
  }
  return isCondition(ruleId) ? [safetyEn.condition[ruleId].therapist] : [];
}

function isFlag(ruleId: RuleId): ruleId is RedFlag {
  return redFlagIds.some((id) => id === ruleId);
}

function isCondition(ruleId: RuleId): ruleId is ConditionId {
  return conditions.some(({ id }) => id === ruleId);
}
