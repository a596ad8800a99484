import { ageInYears } from '../dates/calendar-date.ts';
import type { SafetyFacts } from './facts.ts';
import { onBothSides, overKidneys } from './places.ts';
import type { DerivedRule, Limit, Matter } from './verdict.ts';

/** Above this age hands go on with care (clinical rules of the project, 4.2, note group). */
export const careAboveAge = 75;

/** Deep work begins at pressure 4; a place that withdraws from light touch gets less (Hubbard and Berkoff 1993). */
const tenderPressure = 3;

const ours = 'clinical rules of the project, 4.2 (levels are ours)';

/** What follows from other facts than a flag or a condition. */
export function derivedMatters(facts: SafetyFacts): readonly Matter[] {
  const { birthDate, day, pressureLimit, tender, allergies, health } = facts;
  const matters: Matter[] = [];
  if (birthDate !== null && birthDate <= day && ageInYears(birthDate, day) > careAboveAge) {
    matters.push(note('age-over-75', ours, []));
  }
  if (allergies.trim() !== '' || health?.body.topics.allergies === 'yes' || health?.body.allergies.length) {
    matters.push(note('allergy', ours, []));
  }
  if (pressureLimit !== null) {
    const limit = { place: null, isLocked: false, pressure: pressureLimit, notAllowed: [] };
    matters.push(note('own-limit', 'agreed with the client', [limit]));
  }
  if (tender.length > 0) {
    const limits: readonly Limit[] = tender.map(({ structure, side }) => ({
      place: { structure, side },
      isLocked: false,
      pressure: tenderPressure,
      notAllowed: ['deep'],
    }));
    matters.push(note('tender-place', 'tenderness grade 4, attributed to Hubbard and Berkoff 1993', limits));
  }
  return matters;
}

function note(ruleId: DerivedRule, source: string, limits: readonly Limit[]): Matter {
  return {
    ruleId,
    level: 'note',
    state: 'set',
    source,
    blocksTreatment: false,
    blocksExercises: false,
    limits,
    position: null,
    isClearable: false,
    clearanceId: null,
  };
}

/** Holds in every session, so it is no matter of its own: no percussion over kidneys and floating ribs. */
export const standingLimits: readonly { readonly ruleId: DerivedRule; readonly limit: Limit }[] = onBothSides(
  overKidneys,
).map((place) => ({
  ruleId: 'kidneys',
  limit: { place, isLocked: false, pressure: null, notAllowed: ['percussion'] },
}));
