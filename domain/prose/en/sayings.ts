import type { NoteSayings } from '../sayings.ts';
import { objectiveEn } from './objective.ts';
import { assessmentEn, planEn } from './outcome.ts';
import { safetyEn } from './safety.ts';
import { subjectiveEn } from './subjective.ts';
import { treatmentEn } from './treatment.ts';

/** A note in English. */
export const sayingsEn: NoteSayings = {
  safety: safetyEn,
  subjective: subjectiveEn,
  objective: objectiveEn,
  treatment: treatmentEn,
  assessment: assessmentEn,
  plan: planEn,
};
