import { foldForSearch } from '../folded-text.ts';
import { type DatedHealth, pregnancyWeeksOn } from '../health/pregnancy.ts';
import type { NoteBody } from '../notes/body.ts';
import type { HandoutFacts } from './facts.ts';
import { type ExerciseCause, exerciseCauses } from './limits.ts';

/** Lying flat on the back is avoided from about this week on (clinical rules, 4.2, uncomplicated pregnancy). */
const lateFromWeek = 20;

/** How a replaced hip is written in a history, English and Spanish, after folding case and accents. */
const hipReplacement =
  /\b(hip (joint )?(replacement|arthroplasty|prosthes\w*|implant)|total hip|thr|tha|replaced hip|(protesis|reemplazo|artroplastia|implante)( total| parcial)? de (la )?cadera)\b/;

/**
 * What limits exercises for this client in this session: from the health history, from the note, and from what the
 * therapist has said. Something that was not asked never counts as absent: a pregnancy of unknown weeks is a late one.
 */
export function causesOf(note: NoteBody, facts: HandoutFacts): readonly ExerciseCause[] {
  const known = new Set<ExerciseCause>([
    ...(facts.health === null ? [] : causesInHealth(facts.health, facts)),
    ...causesInNote(note),
  ]);
  for (const { subject } of facts.limitations) {
    const cause = exerciseCauses.find((each) => each === subject);
    if (cause !== undefined) known.add(cause);
  }
  return exerciseCauses.filter((cause) => known.has(cause));
}

function causesInHealth(health: DatedHealth, { day }: HandoutFacts): readonly ExerciseCause[] {
  const { conditions, surgeries, implants, words } = health.body;
  const texts = [...surgeries.map(({ what }) => what), implants, words];
  const isPregnant =
    conditions.pregnancy.answer === 'yes' || conditions['pregnancy-high-risk'].answer === 'yes';
  const weeks = pregnancyWeeksOn(health, day);
  return [
    ...when(
      texts.some((text) => hipReplacement.test(foldForSearch(text))),
      'hip-replacement',
    ),
    ...when(conditions.osteoporosis.answer === 'yes', 'osteoporosis'),
    ...when(isPregnant && (weeks === null || weeks >= lateFromWeek), 'late-pregnancy'),
  ];
}

function causesInNote({ subjective, assessment }: NoteBody): readonly ExerciseCause[] {
  const { radiation, aggravating } = subjective;
  const isInLeg = radiation === 'thigh' || radiation === 'below-knee' || radiation === 'both-legs';
  return [
    ...when(isInLeg && aggravating.includes('bending-forward'), 'leg-pain-with-bending'),
    ...when(assessment.adverse.includes('dizziness'), 'dizziness'),
  ];
}

function when(holds: boolean, cause: ExerciseCause): readonly ExerciseCause[] {
  return holds ? [cause] : [];
}
