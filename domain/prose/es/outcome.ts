import { termsEs } from '#domain/terms/es.ts';
import { noteTermsEs as terms } from '#domain/terms/note-es.ts';
import type { AssessmentStatement, PlanStatement } from '../plan/outcome.ts';
import type { Sayings } from '../sentence.ts';
import { quotedEs } from '../typed.ts';
import { withArticle } from './places.ts';
import { counted, day, listed, outOfTen } from './words.ts';

export const assessmentEs: Sayings<AssessmentStatement> = {
  response: ({ response }) => `Tras la sesión se siente ${terms.change[response]}`,
  'pain-after': ({ after, difference }) => {
    const now = `El dolor tras la sesión es de ${outOfTen(after)}`;
    if (difference === null) return now;
    if (difference === 0) return `${now}, igual que antes`;
    const points = counted(Math.abs(difference), 'punto', 'puntos');
    return `${now}, ${points} ${difference < 0 ? 'menos' : 'más'} que antes`;
  },
  adverse: ({ reactions }) =>
    reactions.length === 0
      ? 'No hubo reacciones no deseadas'
      : `${reactions.length === 1 ? 'Reacción no deseada' : 'Reacciones no deseadas'}: ${listed(reactions.map((each) => terms.adverse[each]))}`,
  irritability: ({ level }) => `La irritabilidad es ${terms.irritability[level]}`,
  progress: ({ percent }) => `El avance hacia los objetivos se estima en un ${percent} %`,
};

export const planEs: Sayings<PlanStatement> = {
  frequency: ({ frequency, count, reviewOn }) =>
    [
      ...(frequency === null ? [] : [`la frecuencia acordada es ${quotedEs(frequency)}`]),
      ...(count === null
        ? []
        : [`${count === 1 ? 'se prevé' : 'se prevén'} ${counted(count, 'sesión', 'sesiones')} en total`]),
      ...(reviewOn === null ? [] : [`el progreso se revisa el ${day(reviewOn)}`]),
    ].join('; '),
  focus: ({ structures, words }) =>
    [
      ...(structures.length === 0
        ? []
        : [
            `la próxima sesión se centra en ${listed(structures.map((each) => withArticle(termsEs.structure[each])))}`,
          ]),
      ...(words === null ? [] : [`el objetivo de la próxima vez es ${quotedEs(words)}`]),
    ].join('; '),
  'next-visit': ({ date, time }) =>
    `La próxima visita es${date === null ? '' : ` el ${day(date)}`}${time === null ? '' : ` a las ${time}`}`,
  exercises: ({ exercises }) =>
    `Ejercicios en casa: ${listed(
      exercises.map(({ exercise, dose }) =>
        dose === null ? termsEs.exercise[exercise] : `${termsEs.exercise[exercise]} (${quotedEs(dose)})`,
      ),
    )}`,
  'home-care': ({ words }) => `Cuidados en casa acordados: ${quotedEs(words)}`,
  referral: ({ to, urgency, reason, letterOn }) =>
    [
      `Se deriva${to === null ? '' : ` a ${quotedEs(to)}`} ${terms.referralUrgency[urgency]}`,
      ...(reason === null ? [] : [`el motivo es ${quotedEs(reason)}`]),
      ...(letterOn === null ? [] : [`la carta es del ${day(letterOn)}`]),
    ].join('; '),
  agreed: ({ agreed }) =>
    agreed === 'yes' ? 'El plan se explicó y fue aceptado' : 'El plan no quedó acordado',
};
