import { clearanceFor } from './clearance.ts';
import type { SafetyFacts } from './facts.ts';
import { inflammatoryFinding } from './inflammatory.ts';
import { observationsOf } from './observations.ts';
import { painArea } from './places.ts';
import { type FlagLevel, flagLevels, type RedFlag, redFlags } from './red-flags.ts';
import type { Limit, Matter } from './verdict.ts';

type Screened = Pick<SafetyFacts['safety'], 'screen' | 'observations'>;

/** Whether a flag is open. What was ticked under it counts as a yes, also where the flag itself says no. */
export function isFlagOpen({ screen, observations }: Screened, flag: RedFlag): boolean {
  if (screen[flag] === 'yes') return true;
  if (flag === 'inflammatory') return inflammatoryFinding(observations) === 'enough';
  return observationsOf(flag).some(({ id }) => observations.includes(id));
}

/** The level of an open flag, raised by what was ticked under it (a serious accident is an emergency). */
export function levelOfFlag({ observations }: Pick<Screened, 'observations'>, flag: RedFlag): FlagLevel {
  const raised = observationsOf(flag).flatMap((each) =>
    'raises' in each && observations.includes(each.id) ? [each.raises] : [],
  );
  const own = redFlags.find(({ id }) => id === flag)?.level ?? 'stop-emergency';
  return flagLevels.find((level) => level === own || raised.some((each) => each === level)) ?? own;
}

/** The gravest level among the open flags; null where none is open. */
export function gravestFlagLevel(safety: Screened): FlagLevel | null {
  const levels = redFlags.filter(({ id }) => isFlagOpen(safety, id)).map(({ id }) => levelOfFlag(safety, id));
  return flagLevels.find((level) => levels.includes(level)) ?? null;
}

/** One matter for every open flag. Until it is answered no exercises are given (clinical rules, section 6). */
export function flagMatters(facts: SafetyFacts): readonly Matter[] {
  return redFlags
    .filter(({ id }) => isFlagOpen(facts.safety, id))
    .map(({ id, source }) => {
      const level = levelOfFlag(facts.safety, id);
      const isClearable = level !== 'stop-emergency';
      const clearance = isClearable ? clearanceFor(id, facts.clearances, facts.day) : null;
      const isStop = level === 'stop-emergency' || level === 'stop-same-day';
      return {
        ruleId: id,
        level,
        state: clearance === null ? (isClearable ? 'open' : 'set') : 'cleared',
        source,
        blocksTreatment: isStop && clearance === null,
        blocksExercises: clearance === null,
        limits: limitsOf(facts, level, clearance),
        position: null,
        isClearable,
        clearanceId: clearance?.id ?? null,
      };
    });
}

/**
 * "No massage of area until cleared" stands with the cancer group (G-care, NHS). The other urgent referral is held to
 * the same, the more careful side.
 */
function limitsOf(
  facts: SafetyFacts,
  level: FlagLevel,
  clearance: { readonly pressureLimit: number | null } | null,
): readonly Limit[] {
  if (clearance !== null) {
    const { pressureLimit: pressure } = clearance;
    return pressure === null ? [] : [{ place: null, isLocked: false, pressure, notAllowed: [] }];
  }
  if (level !== 'refer-urgent') return [];
  return painArea(facts.painRegions).map((place) => ({
    place,
    isLocked: true,
    pressure: null,
    notAllowed: [],
  }));
}
