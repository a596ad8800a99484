import type { HistoryCondition } from '#domain/safety/conditions.ts';
import { safetyEn } from '#domain/terms/safety-en.ts';

/** A condition as the therapist reads it. */
export function conditionWord(condition: HistoryCondition): string {
  return safetyEn.condition[condition].therapist;
}
