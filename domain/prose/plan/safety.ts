import type { StructureId } from '#domain/anatomy/structures.ts';
import { fieldPath } from '#domain/notes/carried.ts';
import type { ConditionId } from '#domain/safety/conditions.ts';
import { type ObservationId, observationIds } from '#domain/safety/observations.ts';
import { type FlagAnswer, type RedFlag, redFlagIds } from '#domain/safety/red-flags.ts';
import { type SafetySection, todayConditions } from '#domain/safety/section.ts';
import { grouped, inOrder, mergedSides, type SidedPlace } from '../places.ts';
import type { Statement } from '../sentence.ts';
import { isSaid } from '../typed.ts';

/** How a list of questions was answered. "Not asked" is an answer of its own and never counts as "no". */
type Answers<Id> = {
  readonly yes: readonly Id[];
  readonly asked: number;
  readonly all: number;
};

export type SafetyStatement =
  | (Statement<'screen'> & Answers<RedFlag> & { readonly isFullForm: boolean })
  | (Statement<'observations'> & { readonly observations: readonly ObservationId[] })
  | (Statement<'today'> & Answers<ConditionId>)
  | (Statement<'kept-off'> & {
      readonly places: readonly SidedPlace<StructureId>[];
      readonly because: ConditionId;
    })
  | (Statement<'reason'> & { readonly rule: ConditionId; readonly words: string })
  | (Statement<'action'> & { readonly words: string });

/** What the safety screen says: the answers, never the verdict that rules make of them. */
export function planSafety(s: SafetySection): readonly SafetyStatement[] {
  const from = (...names: (keyof SafetySection)[]) => names.map((name) => fieldPath('safety', name));
  const screen = answersOf(redFlagIds, s.screen);
  const today = answersOf(todayConditions, s.today);
  const seen = inOrder(observationIds, s.observations);
  return [
    ...(screen.asked > 0
      ? [{ kind: 'screen' as const, from: from('screen', 'form'), ...screen, isFullForm: s.form === 'full' }]
      : []),
    ...(seen.length > 0
      ? [{ kind: 'observations' as const, from: from('observations'), observations: seen }]
      : []),
    ...(today.asked > 0 ? [{ kind: 'today' as const, from: from('today'), ...today }] : []),
    ...grouped(s.keepOff, ({ condition }) => condition).flatMap((places) =>
      places.slice(0, 1).map(({ condition }) => ({
        kind: 'kept-off' as const,
        from: from('keepOff'),
        places: mergedSides(places.map(({ structure, side }) => ({ place: structure, side }))),
        because: condition,
      })),
    ),
    ...s.reasons
      .filter(({ words }) => isSaid(words))
      .map(({ rule, words }) => ({ kind: 'reason' as const, from: from('reasons'), rule, words })),
    ...(isSaid(s.action) ? [{ kind: 'action' as const, from: from('action'), words: s.action }] : []),
  ];
}

function answersOf<Id extends string>(
  ids: readonly Id[],
  answers: Readonly<Record<Id, FlagAnswer>>,
): Answers<Id> {
  return {
    yes: ids.filter((id) => answers[id] === 'yes'),
    asked: ids.filter((id) => answers[id] !== 'not-asked').length,
    all: ids.length,
  };
}
