import fc from 'fast-check';
import { sides, structureIds } from '#domain/anatomy/structures.ts';
import { historyConditions, nothingKnown } from '#domain/health/history.ts';
import { clearableRules } from '#domain/safety/clearance.ts';
import type { SafetyFacts } from '#domain/safety/facts.ts';
import { observationIds } from '#domain/safety/observations.ts';
import { flagAnswers, redFlagIds } from '#domain/safety/red-flags.ts';
import {
  areaConditions,
  clearanceConditions,
  emptySafety,
  type SafetySection,
  todayConditions,
} from '#domain/safety/section.ts';
import { day } from './safety.ts';

const answer = fc.constantFrom(...flagAnswers);
const structure = fc.constantFrom(...structureIds);
const side = fc.constantFrom(...sides);

function answers<Id extends string>(ids: readonly Id[]) {
  return fc
    .array(answer, { minLength: ids.length, maxLength: ids.length })
    .map((list) => Object.fromEntries(ids.map((id, index) => [id, list[index]])));
}

/** Any safety section that a note can hold. */
export const anySafety: fc.Arbitrary<SafetySection> = fc
  .record({
    form: fc.constantFrom('short' as const, 'full' as const),
    screen: fc.oneof(answers(redFlagIds), fc.constant(emptySafety.screen)),
    observations: fc.subarray([...observationIds], { maxLength: 4 }),
    today: fc.oneof(answers(todayConditions), fc.constant(emptySafety.today)),
    keepOff: fc.array(fc.record({ condition: fc.constantFrom(...areaConditions), structure, side }), {
      maxLength: 3,
    }),
    reasons: fc.uniqueArray(
      fc.record({ rule: fc.constantFrom(...clearanceConditions), words: fc.constantFrom('', ' ', 'seen') }),
      { maxLength: 4, selector: ({ rule }) => rule },
    ),
    action: fc.constantFrom('', 'Sent to a doctor'),
  })
  .map((parts) => ({ ...emptySafety, ...parts }) as SafetySection);

export const anyHealth = answers(historyConditions).map((list) => ({
  recordedOn: day,
  body: {
    ...nothingKnown,
    conditions: Object.fromEntries(
      historyConditions.map((id) => [id, { answer: list[id], detail: '', places: [] }]),
    ) as unknown as typeof nothingKnown.conditions,
  },
}));

export const anyClearance = fc.record({
  id: fc.uuid(),
  ruleId: fc.constantFrom(...clearableRules),
  givenOn: fc.constantFrom('2026-11-20', '2026-11-22', '2026-11-23', '2025-01-01'),
  pressureLimit: fc.option(fc.integer({ min: 1, max: 5 })),
  expiresOn: fc.constantFrom(null, '2026-11-22', '2026-12-22'),
  withdrawnOn: fc.constantFrom(null, null, '2026-11-21'),
});

export const anyFacts: fc.Arbitrary<SafetyFacts> = fc.record({
  safety: anySafety,
  health: fc.option(anyHealth),
  clearances: fc.array(anyClearance, { maxLength: 4 }),
  pressureLimit: fc.option(fc.integer({ min: 1, max: 5 })),
  allergies: fc.constantFrom('', 'nuts'),
  birthDate: fc.constantFrom(null, '1940-01-01', '1990-01-01'),
  day: fc.constant(day),
  tender: fc.array(fc.record({ structure, side }), { maxLength: 2 }),
  painRegions: fc
    .subarray(['lumbar-left', 'buttock-right', 'groin-left', 'thigh-left'] as const)
    .map((all) => [...all]),
});
