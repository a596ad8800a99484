import type { ExerciseId } from './exercises.ts';
import type { HandoutLanguage } from './languages.ts';

export type ExerciseDose = {
  readonly words: Readonly<Record<HandoutLanguage, string>>;
  readonly source: string;
};

/**
 * What a home exercise is offered with, to be changed for the client. Doses are those of the clinical rules, section
 * 6, at their lower end where a range is named; "not re-read" is common knowledge without an opened source.
 */
export const exerciseDoses: Readonly<Record<ExerciseId, ExerciseDose>> = {
  'pelvic-tilt': {
    words: {
      en: 'Hold 2 to 5 seconds, 5 times, 1 to 3 times a day',
      es: 'Mantenga 2 a 5 segundos, 5 veces, de 1 a 3 veces al día',
    },
    source: 'NHS inform; Versus Arthritis',
  },
  'knee-to-chest': {
    words: {
      en: 'Hold 5 seconds, 5 times each side, once a day',
      es: 'Mantenga 5 segundos, 5 veces con cada pierna, una vez al día',
    },
    source: 'Versus Arthritis',
  },
  'knee-rolls': {
    words: {
      en: 'Hold 2 to 10 seconds, 3 to 10 times each side',
      es: 'Mantenga 2 a 10 segundos, de 3 a 10 veces por lado',
    },
    source: 'NHS; Versus Arthritis',
  },
  'cat-cow': {
    words: {
      en: '8 to 10 times slowly, 1 to 2 times a day',
      es: 'De 8 a 10 veces, despacio, 1 o 2 veces al día',
    },
    source: 'Standard, not re-read',
  },
  'bottom-to-heels': {
    words: {
      en: 'Hold one breath to 20 seconds, 5 to 10 times',
      es: 'Mantenga desde una respiración hasta 20 segundos, de 5 a 10 veces',
    },
    source: 'NHS',
  },
  'bird-dog': {
    words: {
      en: 'Hold 5 to 10 seconds, 5 times each side',
      es: 'Mantenga 5 a 10 segundos, 5 veces por lado',
    },
    source: 'Clinic pages',
  },
  'dead-bug': {
    words: { en: '5 to 8 times each side', es: 'De 5 a 8 veces por lado' },
    source: 'Standard, not re-read',
  },
  bridge: {
    words: { en: 'Hold 3 to 5 seconds, 8 to 12 times', es: 'Mantenga 3 a 5 segundos, de 8 a 12 veces' },
    source: 'Clinical rules, section 6, exercise 8',
  },
  'curl-up': {
    words: { en: 'Hold 8 to 10 seconds, 3 to 6 times', es: 'Mantenga 8 a 10 segundos, de 3 a 6 veces' },
    source: 'Clinical rules, section 6, exercise 9',
  },
  'side-plank': {
    words: {
      en: 'Hold 10 seconds, 3 to 6 times each side',
      es: 'Mantenga 10 segundos, de 3 a 6 veces por lado',
    },
    source: 'Clinical rules, section 6, exercise 10',
  },
  'hip-flexor-stretch': {
    words: {
      en: 'Hold 15 to 30 seconds, 2 to 3 times each side',
      es: 'Mantenga 15 a 30 segundos, 2 o 3 veces por lado',
    },
    source: 'Standard and ACSM, not re-read',
  },
  'figure-four': {
    words: {
      en: 'Hold 15 to 30 seconds, 2 to 3 times each side',
      es: 'Mantenga 15 a 30 segundos, 2 o 3 veces por lado',
    },
    source: 'Standard, not re-read',
  },
  walking: {
    words: {
      en: 'Every day at an easy pace, up to about 30 minutes',
      es: 'Todos los días a paso tranquilo, hasta unos 30 minutos',
    },
    source: 'WalkBack',
  },
  'belly-breathing': {
    words: { en: '5 minutes, 1 to 2 times a day', es: '5 minutos, 1 o 2 veces al día' },
    source: 'Reviews of 2023 and 2024',
  },
};

/** The dose to print: the usual one in the language of the handout, unless other words were chosen. */
export function doseToPrint(
  exercise: ExerciseId,
  language: HandoutLanguage,
  chosen: readonly { readonly exercise: ExerciseId; readonly words: string }[],
): string {
  const own = chosen.find((dose) => dose.exercise === exercise)?.words.trim() ?? '';
  return own === '' ? exerciseDoses[exercise].words[language] : own;
}

/** Whether these words are the usual dose in some language: then a handout says it in its own. */
export function isUsualDose(exercise: ExerciseId, words: string): boolean {
  return Object.values(exerciseDoses[exercise].words).includes(words.trim());
}
