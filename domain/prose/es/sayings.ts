import type { NoteSayings } from '../sayings.ts';
import { objectiveEs } from './objective.ts';
import { assessmentEs, planEs } from './outcome.ts';
import { safetyEs } from './safety.ts';
import { subjectiveEs } from './subjective.ts';
import { treatmentEs } from './treatment.ts';

/** A note in Spanish. */
export const sayingsEs: NoteSayings = {
  safety: safetyEs,
  subjective: subjectiveEs,
  objective: objectiveEs,
  treatment: treatmentEs,
  assessment: assessmentEs,
  plan: planEs,
};
