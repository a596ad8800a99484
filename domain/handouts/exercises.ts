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
