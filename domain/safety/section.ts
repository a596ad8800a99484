import { z } from 'zod';
import { type StructureId, sides, structureIds } from '../anatomy/structures.ts';
import { line, longText } from '../text.ts';
import { type ConditionId, conditions, type TodayCondition } from './conditions.ts';
import { observationIds } from './observations.ts';
import { flagAnswers, nothingAsked, type RedFlag, redFlagIds, safetyRuleSet } from './red-flags.ts';

type AreaCondition = Extract<(typeof conditions)[number], { group: 'area' }>['id'];
type ClearanceCondition = Extract<(typeof conditions)[number], { group: 'clearance' }>['id'];

const idsWhere = <Id extends ConditionId>(wanted: (each: (typeof conditions)[number]) => boolean) =>
  conditions.filter(wanted).map(({ id }) => id) as unknown as [Id, ...Id[]];

export const todayConditions = idsWhere<TodayCondition>(({ asked }) => asked === 'today');
export const areaConditions = idsWhere<AreaCondition>(({ group }) => group === 'area');
export const clearanceConditions = idsWhere<ClearanceCondition>(({ group }) => group === 'clearance');

/** The short form asks the ten flags; the full form goes through everything under them. */
export const screenForms = ['short', 'full'] as const;

const keptOff = z.strictObject({
  condition: z.enum(areaConditions),
  structure: z.enum(structureIds as [StructureId, ...StructureId[]]),
  side: z.enum(sides),
});
export type KeptOff = z.output<typeof keptOff>;

/** The safety screen of one session. Nothing of it is carried over: it belongs to its day. */
export const safetySection = z.strictObject({
  ruleSet: z.string().max(20),
  form: z.enum(screenForms),
  screen: z.record(z.enum(redFlagIds as [RedFlag, ...RedFlag[]]), z.enum(flagAnswers)),
  /** What was said or seen under the flags. */
  observations: z.array(z.enum(observationIds)).max(observationIds.length, 'too-large'),
  today: z.record(z.enum(todayConditions), z.enum(flagAnswers)),
  /** Places to keep off today, each with what is there. */
  keepOff: z.array(keptOff).max(60, 'too-large'),
  /** Why the therapist goes on, within the limits, where a clearance is missing. */
  reasons: z
    .array(z.strictObject({ rule: z.enum(clearanceConditions), words: line }))
    .max(clearanceConditions.length, 'too-large'),
  /** What was advised or done where a flag is open. */
  action: longText,
});
export type SafetySection = z.output<typeof safetySection>;

const todayNotAsked = Object.fromEntries(
  todayConditions.map((id) => [id, 'not-asked']),
) as SafetySection['today'];

export const emptySafety: SafetySection = {
  ruleSet: safetyRuleSet,
  form: 'short',
  screen: nothingAsked,
  observations: [],
  today: todayNotAsked,
  keepOff: [],
  reasons: [],
  action: '',
};

/**
 * The screen after "asked today, all clear": what was not answered becomes no. A yes stays, so that one key never
 * takes a flag away.
 */
export function answeredClear(safety: SafetySection): Pick<SafetySection, 'screen' | 'today'> {
  return { screen: unansweredToNo(safety.screen), today: unansweredToNo(safety.today) };
}

type Answers<Id extends string> = Readonly<Record<Id, SafetySection['screen'][RedFlag]>>;

function unansweredToNo<Id extends string>(answers: Answers<Id>): Record<Id, Answers<Id>[Id]> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, answer === 'yes' ? 'yes' : 'no']),
  ) as Record<Id, Answers<Id>[Id]>;
}

/** How many of the day's conditions nobody asked about. */
export function todayNotAskedCount({ today }: Pick<SafetySection, 'today'>): number {
  return Object.values(today).filter((answer) => answer === 'not-asked').length;
}
