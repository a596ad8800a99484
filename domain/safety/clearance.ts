import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import { conditionRules } from './condition-rules.ts';
import { type ConditionId, conditions } from './conditions.ts';
import { type RedFlag, redFlags } from './red-flags.ts';
import type { MatterLevel } from './verdict.ts';

/** A flag or a condition that somebody else's word can answer. Emergencies are not among them. */
export type ClearableRule = Exclude<
  RedFlag | ConditionId,
  'cauda-equina' | 'leg-weakness' | 'vascular' | 'chest-pain'
>;

export const clearableRules = [
  ...redFlags.filter(({ level }) => level !== 'stop-emergency').map(({ id }) => id),
  ...conditions.map(({ id }) => id).filter((id) => conditionRules[id].isClearable === true),
] as unknown as [ClearableRule, ...ClearableRule[]];

export function isClearable(rule: string): rule is ClearableRule {
  return (clearableRules as readonly string[]).includes(rule);
}

/** A physician's (or the client's own record's) word that massage may go on, and within what. */
export type ClearanceTerm = {
  readonly id: string;
  readonly ruleId: ClearableRule;
  /** The day of that word. */
  readonly givenOn: CalendarDate;
  /** Highest pressure that it allows; null where it says nothing of pressure. */
  readonly pressureLimit: number | null;
  /** The first day on which it no longer holds; null where it names none. */
  readonly expiresOn: CalendarDate | null;
  /** The day on which it was taken back; it does not hold on that day any more. */
  readonly withdrawnOn: CalendarDate | null;
};

/**
 * The longest that a clearance answers a rule, in days, whatever it says itself. A stop or a referral is about what is
 * there now: an old word must not answer a new fever or a new fall. Lengths are our choice.
 */
export const longestDays: Readonly<Partial<Record<MatterLevel, number>>> = {
  'stop-same-day': 30,
  'refer-urgent': 365,
  refer: 365,
};

function levelOfRule(rule: ClearableRule): MatterLevel {
  const flag = redFlags.find(({ id }) => id === rule);
  return flag?.level ?? conditionRules[rule as ConditionId].level;
}

/** The first day on which a clearance no longer answers its rule; null where there is none. */
export function endOf(
  clearance: Pick<ClearanceTerm, 'ruleId' | 'givenOn' | 'expiresOn'>,
): CalendarDate | null {
  const longest = longestDays[levelOfRule(clearance.ruleId)];
  const ends = [
    ...(longest === undefined ? [] : [addDays(clearance.givenOn, longest)]),
    ...(clearance.expiresOn === null ? [] : [clearance.expiresOn]),
  ];
  return ends.sort()[0] ?? null;
}

export function isInForce(clearance: ClearanceTerm, day: CalendarDate): boolean {
  const end = endOf(clearance);
  return (
    clearance.givenOn <= day &&
    (end === null || day < end) &&
    (clearance.withdrawnOn === null || day < clearance.withdrawnOn)
  );
}

/** The newest clearance in force that answers a rule. */
export function clearanceFor(
  rule: string,
  clearances: readonly ClearanceTerm[],
  day: CalendarDate,
): ClearanceTerm | null {
  const fitting = clearances.filter((each) => each.ruleId === rule && isInForce(each, day));
  return fitting.sort((one, other) => (one.givenOn + one.id < other.givenOn + other.id ? 1 : -1))[0] ?? null;
}
