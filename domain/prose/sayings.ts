import type { ObjectiveStatement } from './plan/objective.ts';
import type { AssessmentStatement, PlanStatement } from './plan/outcome.ts';
import type { SafetyStatement } from './plan/safety.ts';
import type { SubjectiveStatement } from './plan/subjective.ts';
import type { TreatmentStatement } from './plan/treatment.ts';
import type { Sayings } from './sentence.ts';

/** All that a language must be able to say of a note. */
export type NoteSayings = {
  readonly safety: Sayings<SafetyStatement>;
  readonly subjective: Sayings<SubjectiveStatement>;
  readonly objective: Sayings<ObjectiveStatement>;
  readonly treatment: Sayings<TreatmentStatement>;
  readonly assessment: Sayings<AssessmentStatement>;
  readonly plan: Sayings<PlanStatement>;
};
