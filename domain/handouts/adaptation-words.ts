import type { ExerciseId } from './exercises.ts';
import type { HandoutLanguage } from './languages.ts';
import type { ExerciseCause } from './limits.ts';

type Words = Readonly<Record<HandoutLanguage, string>>;

/** How an exercise is done another way: one line printed with it. Each rule of `restrictions.ts` that adapts has one. */
const adaptations: Readonly<Partial<Record<`${ExerciseId}/${ExerciseCause}`, Words>>> = {
  'pelvic-tilt/late-pregnancy': {
    en: 'Do it standing against a wall or on hands and knees, not on your back.',
    es: 'Hágalo de pie contra una pared o a gatas, no boca arriba.',
  },
  'cat-cow/wrist-pain': {
    en: 'Rest on your forearms to spare your wrists.',
    es: 'Apóyese en los antebrazos para cuidar las muñecas.',
  },
  'cat-cow/knee-problem': {
    en: 'Put a pad or a folded towel under your knees.',
    es: 'Ponga un cojín o una toalla doblada debajo de las rodillas.',
  },
  'bottom-to-heels/knee-problem': {
    en: 'Go only part of the way back. Do not sit on your heels.',
    es: 'Vaya hacia atrás solo una parte. No se siente sobre los talones.',
  },
  'bird-dog/wrist-pain': {
    en: 'Rest on your forearms and lift only the leg.',
    es: 'Apóyese en los antebrazos y levante solo la pierna.',
  },
  'bird-dog/knee-problem': {
    en: 'Put a pad or a folded towel under your knees.',
    es: 'Ponga un cojín o una toalla doblada debajo de las rodillas.',
  },
  'hip-flexor-stretch/knee-problem': {
    en: 'Put a pad under your knee and hold on to a chair.',
    es: 'Ponga un cojín debajo de la rodilla y sujétese a una silla.',
  },
  'figure-four/late-pregnancy': {
    en: 'Do it sitting on a chair, not on your back.',
    es: 'Hágalo en una silla, no boca arriba.',
  },
  'belly-breathing/late-pregnancy': {
    en: 'Sit, or lie on your side.',
    es: 'Hágalo en una silla o de lado.',
  },
  'belly-breathing/dizziness': {
    en: 'Do it sitting. If you feel dizzy, breathe as usual.',
    es: 'Hágalo en una silla. Si se marea, respire como siempre.',
  },
};

/** What is printed with an exercise for one client; empty where a cause changes nothing about it. */
export function adaptationInWords(
  exercise: ExerciseId,
  cause: ExerciseCause,
  language: HandoutLanguage,
): string {
  return adaptations[`${exercise}/${cause}`]?.[language] ?? '';
}
