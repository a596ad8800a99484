import type { ExerciseId } from './exercises.ts';
import type { ExerciseCause } from './limits.ts';

export type Restriction = {
  readonly exercise: ExerciseId;
  readonly cause: ExerciseCause;
  /** `withhold`: not for this client. `adapt`: done another way, which is printed with it. */
  readonly effect: 'withhold' | 'adapt';
  readonly source: string;
};

const cautions = 'Clinical rules, section 6, column "Caution"';
const notFlat = 'Clinical rules, 4.2: not flat on the back after about 20 weeks (Mueller and Grunwald 2021)';
const asForCatCow = 'As for cat-cow, which begins in the same position; ours';

function rule(
  exercise: ExerciseId,
  cause: ExerciseCause,
  effect: Restriction['effect'],
  source = cautions,
): Restriction {
  return { exercise, cause, effect, source };
}

/** Which exercises a cause keeps from a client, and which are done another way. */
export const restrictions: readonly Restriction[] = [
  rule('pelvic-tilt', 'late-pregnancy', 'adapt'),
  rule('knee-to-chest', 'hip-replacement', 'withhold'),
  rule('knee-to-chest', 'leg-pain-with-bending', 'withhold'),
  rule('knee-to-chest', 'late-pregnancy', 'withhold', notFlat),
  rule('knee-rolls', 'late-pregnancy', 'withhold', notFlat),
  rule('cat-cow', 'wrist-pain', 'adapt'),
  rule('cat-cow', 'knee-problem', 'adapt'),
  rule('bottom-to-heels', 'knee-problem', 'adapt'),
  rule('bird-dog', 'wrist-pain', 'adapt', asForCatCow),
  rule('bird-dog', 'knee-problem', 'adapt', asForCatCow),
  rule('dead-bug', 'late-pregnancy', 'withhold'),
  rule('bridge', 'late-pregnancy', 'withhold', notFlat),
  rule('curl-up', 'neck-pain', 'withhold'),
  rule('curl-up', 'osteoporosis', 'withhold'),
  rule('curl-up', 'late-pregnancy', 'withhold', notFlat),
  rule('side-plank', 'shoulder-pain', 'withhold'),
  rule('hip-flexor-stretch', 'knee-problem', 'adapt'),
  rule('figure-four', 'hip-replacement', 'withhold'),
  rule('figure-four', 'late-pregnancy', 'adapt', notFlat),
  rule('walking', 'foot-drop', 'withhold', 'Clinical rules, section 6: foot drop is for a doctor'),
  rule('belly-breathing', 'late-pregnancy', 'adapt', notFlat),
  rule('belly-breathing', 'dizziness', 'adapt'),
];

/** What the causes mean for one exercise. */
export function restrictionsOn(
  exercise: ExerciseId,
  causes: readonly ExerciseCause[],
): { readonly withheldBy: readonly ExerciseCause[]; readonly adaptedFor: readonly ExerciseCause[] } {
  const met = restrictions.filter((each) => each.exercise === exercise && causes.includes(each.cause));
  const of = (effect: Restriction['effect']) =>
    met.filter((each) => each.effect === effect).map(({ cause }) => cause);
  return { withheldBy: of('withhold'), adaptedFor: of('adapt') };
}
