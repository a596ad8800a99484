import fc from 'fast-check';
import { sides, structureIds } from '#domain/anatomy/structures.ts';
import {
  allergyKinds,
  type ConditionEntry,
  type HealthHistory,
  healthAnswers,
  healthTopics,
  historyConditions,
  medicationClasses,
  nothingKnown,
} from '#domain/health/history.ts';
import type { HistoryCondition } from '#domain/safety/conditions.ts';

/** A history with these conditions answered yes and the others not asked. */
export function healthWith(
  conditions: Partial<Record<HistoryCondition, Partial<ConditionEntry>>>,
  more: Partial<HealthHistory> = {},
): HealthHistory {
  const answered = Object.entries(conditions).map(([id, entry]) => [
    id,
    { answer: 'yes', detail: '', places: [], ...entry },
  ]);
  return {
    ...nothingKnown,
    ...more,
    conditions: { ...nothingKnown.conditions, ...Object.fromEntries(answered) },
  };
}

const words = fc.string({ maxLength: 12 });
const place = fc.record({
  structure: fc.constantFrom(...structureIds),
  side: fc.constantFrom(...sides),
});
const entry = fc.record({
  answer: fc.constantFrom(...healthAnswers),
  detail: words,
  places: fc.array(place, { maxLength: 3 }),
});
const day = fc.constantFrom(null, '2019-03-04', '2024-11-22');

/** Any history that the window can send. */
export const anyHealth: fc.Arbitrary<HealthHistory> = fc.record({
  format: fc.constant(1 as const),
  conditions: fc.record(
    Object.fromEntries(historyConditions.map((id) => [id, entry])) as Record<HistoryCondition, typeof entry>,
  ),
  topics: fc.record(
    Object.fromEntries(healthTopics.map((topic) => [topic, fc.constantFrom(...healthAnswers)])) as Record<
      (typeof healthTopics)[number],
      fc.Arbitrary<(typeof healthAnswers)[number]>
    >,
  ),
  medications: fc.array(
    fc.record({ name: words, class: fc.constantFrom(...medicationClasses), dose: words }),
    { maxLength: 4 },
  ),
  allergies: fc.array(fc.record({ kind: fc.constantFrom(...allergyKinds), detail: words }), { maxLength: 4 }),
  surgeries: fc.array(fc.record({ what: words, on: day, isSpinal: fc.boolean() }), { maxLength: 4 }),
  implants: words,
  injuries: words,
  pregnancyWeeks: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 45 })),
  words,
});
