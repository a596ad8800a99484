import { z } from 'zod';
import { emptySafety, safetySection } from '../safety/section.ts';
import { carried, nothingCarried } from './carried.ts';
import { emptyObjective, objective } from './objective.ts';
import { assessment, emptyAssessment, emptyPlan, plan } from './outcome.ts';
import { emptySubjective, subjective } from './subjective.ts';
import { emptyTreatment, treatment } from './treatment.ts';

/**
 * The whole of a session note. `format` rises when a stored body can no longer be read as the type below; older formats
 * are read through `storedBody`.
 */
export const noteBody = z.strictObject({
  format: z.literal(3),
  safety: safetySection,
  subjective,
  objective,
  treatment,
  assessment,
  plan,
  carried,
});

export type NoteBody = z.output<typeof noteBody>;

export const emptyNote: NoteBody = {
  format: 3,
  safety: emptySafety,
  subjective: emptySubjective,
  objective: emptyObjective,
  treatment: emptyTreatment,
  assessment: emptyAssessment,
  plan: emptyPlan,
  carried: nothingCarried,
};

/** Minutes of all treatment rows together; rows without minutes count as none. */
export function treatmentMinutes(body: NoteBody): number {
  return body.treatment.rows.reduce((sum, row) => sum + (row.minutes ?? 0), 0);
}
