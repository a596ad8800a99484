import type { ExerciseId } from './exercises.ts';

type Dose = { readonly words: string; readonly source: string };

/**
 * What a home exercise is offered with, to be changed for the client. Doses are those of the clinical rules, section
 * 6, at their lower end where a range is named; "not re-read" is common knowledge without an opened source.
 */
export const exerciseDoses: Readonly<Record<ExerciseId, Dose>> = {
  'pelvic-tilt': {
    words: 'Hold 2 to 5 seconds, 5 times, 1 to 3 times a day',
    source: 'NHS inform; Versus Arthritis',
  },
  'knee-to-chest': { words: 'Hold 5 seconds, 5 times each side, once a day', source: 'Versus Arthritis' },
  'knee-rolls': { words: 'Hold 2 to 10 seconds, 3 to 10 times each side', source: 'NHS; Versus Arthritis' },
  'cat-cow': { words: '8 to 10 times slowly, 1 to 2 times a day', source: 'Standard, not re-read' },
  'bottom-to-heels': { words: 'Hold one breath to 20 seconds, 5 to 10 times', source: 'NHS' },
  'bird-dog': { words: 'Hold 5 to 10 seconds, 5 times each side', source: 'Clinic pages' },
  'dead-bug': { words: '5 to 8 times each side', source: 'Standard, not re-read' },
  bridge: { words: 'Hold 3 to 5 seconds, 8 to 12 times', source: 'Clinical rules, section 6, exercise 8' },
  'curl-up': { words: 'Hold 8 to 10 seconds, 3 to 6 times', source: 'Clinical rules, section 6, exercise 9' },
  'side-plank': {
    words: 'Hold 10 seconds, 3 to 6 times each side',
    source: 'Clinical rules, section 6, exercise 10',
  },
  'hip-flexor-stretch': {
    words: 'Hold 15 to 30 seconds, 2 to 3 times each side',
    source: 'Standard and ACSM, not re-read',
  },
  'figure-four': {
    words: 'Hold 15 to 30 seconds, 2 to 3 times each side',
    source: 'Standard, not re-read',
  },
  walking: { words: 'Every day at an easy pace, up to about 30 minutes', source: 'WalkBack' },
  'belly-breathing': { words: '5 minutes, 1 to 2 times a day', source: 'Reviews of 2023 and 2024' },
};
