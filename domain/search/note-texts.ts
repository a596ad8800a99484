import type { NoteBody } from '../notes/body.ts';
import type { Finding, RangeEntry, TestEntry } from '../notes/objective.ts';
import type { Plan } from '../notes/outcome.ts';
import type { TreatmentRow } from '../notes/treatment.ts';
import { termsEn } from '../terms/en.ts';
import { noteTermsEn, workPlaceEn } from '../terms/note-en.ts';

/**
 * The texts of a note in which words are looked for, in the order of the note: everything that was typed, and the terms
 * of what was chosen. The sentences around the terms are left out: each note has them, so they find nothing.
 */
export function textsOfNote(body: NoteBody): readonly string[] {
  const { safety, subjective, objective, treatment, assessment, plan } = body;
  return [
    subjective.complaint,
    subjective.words,
    joined(
      ...subjective.regions.map((region) => termsEn.region[region]),
      ...subjective.qualities.map((quality) => termsEn.quality[quality]),
    ),
    subjective.distalPoint,
    subjective.medication,
    ...subjective.activities.map(({ name }) => name),
    joined(...objective.postures.map((posture) => noteTermsEn.posture[posture])),
    ...objective.findings.map(found),
    ...objective.ranges.map(measured),
    ...objective.tests.map(tested),
    objective.words,
    ...treatment.rows.map(worked),
    treatment.words,
    joined(...assessment.adverse.filter((each) => each !== 'none').map((each) => termsEn.adverse[each])),
    assessment.words,
    plan.frequency,
    joined(...plan.focus.map((structure) => termsEn.structure[structure]), plan.nextFocus),
    plan.homeCare,
    ...plan.exercises.map(({ exercise, dose }) => joined(noteTermsEn.exercise[exercise], dose)),
    referred(plan),
    plan.words,
    ...safety.reasons.map(({ words }) => words),
    safety.action,
  ].filter((text) => text !== '');
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

function found({ structure, side, texture, triggerPoint, referredTo }: Finding): string {
  const hasPoint = triggerPoint === 'latent' || triggerPoint === 'active';
  return joined(
    termsEn.structure[structure],
    termsEn.side[side],
    hasPoint ? `${termsEn.triggerPoint[triggerPoint]} trigger point` : '',
    ...referredTo.map((region) => termsEn.region[region]),
    texture,
  );
}

function measured({ movement, device, endFeel }: RangeEntry): string {
  return joined(noteTermsEn.movement[movement], device, endFeel);
}

/** A test that was not done is nothing that was found. */
function tested({ test, state }: TestEntry): string {
  return state === 'done' ? noteTermsEn.test[test] : '';
}

function worked({ technique, stroke, structure, side, detail }: TreatmentRow): string {
  return joined(
    termsEn.technique[technique],
    stroke === null ? '' : termsEn.stroke[stroke],
    workPlaceEn(structure),
    termsEn.side[side],
    detail,
  );
}

function referred({ referral }: Plan): string {
  return referral === null ? '' : joined(referral.to, referral.reason);
}
