import { noteTermsEs } from './note-es.ts';
import type { DischargeWords } from './progress-letter-words.ts';

const sessions = (count: number): string => `${String(count)} ${count === 1 ? 'sesión' : 'sesiones'}`;

const { none: _none, ...reaction } = noteTermsEs.adverse;

/** The discharge summary for a client who reads Spanish. */
export const dischargeEs: DischargeWords = {
  title: 'Resumen de su atención',
  mechanism: 'Cómo empezó',
  closed: 'Terminó el',
  stillOpen: 'todavía no',
  ended: 'De la primera sesión a la última',
  targetsReached: (reached, count) =>
    count === 1
      ? `Su meta en números ${reached === 1 ? 'se logró' : 'no se logró'}.`
      : `De ${String(count)} metas en números ${reached === 1 ? 'se logró' : 'se lograron'} ${String(reached)}.`,
  noTargets: 'No se puso ninguna meta en números.',
  goalProgress: (percent) =>
    `Según usted y su terapeuta, recorrió el ${String(percent)} % del camino hacia sus metas.`,
  reaction,
  reactionAt: (name, count) => `${name} en ${sessions(count)}`,
  reactionsSaid: (list, asked, all) =>
    `Después del masaje nos contó: ${list} (se preguntó en ${String(asked)} de ${sessions(all)}).`,
  noReactions: (asked, all) =>
    `No se anotó ninguna reacción al masaje (se preguntó en ${String(asked)} de ${sessions(all)}).`,
  reactionsNotNoted: 'No se anotaron reacciones al masaje.',
  home: 'Para usted en casa',
  exercises: 'Ejercicios',
  selfCare: 'Consejos que recibió',
  givenOn: (date) => `del ${date}`,
  noHome: 'No se anotaron cuidados en casa.',
  referral: 'Le pedimos que viera a',
  advice: 'De aquí en adelante',
  // The cleared wording of the handout texts how-long-it-lasts and change-position.
  adviceWords: [
    'El alivio suele ser a corto plazo. Mantenerse en actividad es la forma mejor estudiada de bajar la probabilidad de otro episodio.',
    'Busque una postura cómoda y con apoyo, y cámbiela a menudo.',
  ],
  scope:
    'Esta hoja muestra lo que usted nos contó, lo que se midió y lo que hicimos. No es un diagnóstico ni sustituye la atención médica. No puede decir por qué algo cambió: la espalda muchas veces mejora o empeora por sí sola.',
};
