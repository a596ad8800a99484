import type { ConditionEntry } from '#domain/health/history.ts';
import type { HistoryCondition } from '#domain/safety/conditions.ts';
import type { KnownFacts, SafetyFacts } from '#domain/safety/facts.ts';
import { answeredClear, emptySafety } from '#domain/safety/section.ts';
import { healthWith } from './health.ts';

/** What the safety rules know of a client of whom nothing was asked. */
export const nothingKnownOf: KnownFacts & { readonly clearances: [] } = {
  health: null,
  clearances: [],
  pressureLimit: null,
  allergies: '',
  birthDate: null,
};

export const day = '2026-11-22';

/** A session in which everything was asked and answered with no, of a client without a history. */
export function clearFacts(more: Partial<SafetyFacts> = {}): SafetyFacts {
  return {
    ...nothingKnownOf,
    safety: { ...emptySafety, ...answeredClear(emptySafety) },
    day,
    tender: [],
    painRegions: [],
    ...more,
  };
}

/** A health history in which one condition was answered yes. */
export function historyWith(condition: HistoryCondition, more: Partial<ConditionEntry> = {}) {
  return { body: healthWith({ [condition]: more }), recordedOn: day };
}
