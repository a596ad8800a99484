/** The home exercises (clinical rules, section 6, in their order). Each has, or will have, a block of the handout. */
export const exerciseIds = [
  'pelvic-tilt',
  'knee-to-chest',
  'knee-rolls',
  'cat-cow',
  'bottom-to-heels',
  'bird-dog',
  'dead-bug',
  'bridge',
  'curl-up',
  'side-plank',
  'hip-flexor-stretch',
  'figure-four',
  'walking',
  'belly-breathing',
] as const;
export type ExerciseId = (typeof exerciseIds)[number];

const prefix = 'exercise-';

/** The id of the block that teaches an exercise. */
export function blockOfExercise(exercise: ExerciseId): `exercise-${ExerciseId}` {
  return `${prefix}${exercise}`;
}

/** The exercise that a block teaches; null for every other block. */
export function exerciseOfBlock(blockId: string): ExerciseId | null {
  return exerciseIds.find((exercise) => blockOfExercise(exercise) === blockId) ?? null;
}
