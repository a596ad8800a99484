import { safetyEs as terms } from '#domain/terms/safety-es.ts';
import { observationsEs } from '#domain/terms/safety-observations-es.ts';
import type { SafetyStatement } from '../plan/safety.ts';
import type { Sayings } from '../sentence.ts';
import { quotedEs } from '../typed.ts';
import { placesEs } from './places.ts';
import { counted } from './words.ts';

/** The words have commas of their own: they are set apart by semicolons. */
const apart = (words: readonly string[]): string => words.join('; ');

export const safetyEs: Sayings<SafetyStatement> = {
  screen: ({ yes, asked, all, isFullForm }) =>
    answered(
      `se hicieron ${asked === all ? `las ${all}` : `${asked} de las ${all}`} preguntas de señales de alarma${isFullForm ? ' con el formulario completo' : ''}`,
      all - asked,
      yes.map((flag) => terms.flag[flag]),
    ),
  observations: ({ observations }) =>
    `Referido u observado: ${apart(observations.map((each) => observationsEs[each]))}`,
  today: ({ yes, asked, all }) =>
    answered(
      `se preguntó por ${asked === all ? `las ${all}` : `${asked} de las ${all}`} situaciones del día`,
      all - asked,
      yes.map((condition) => terms.condition[condition]),
    ),
  'kept-off': ({ places, because }) =>
    `Zonas evitadas hoy por ${terms.condition[because]}: ${placesEs(places)}`,
  reason: ({ rule, words }) => `Motivo para continuar con ${terms.condition[rule]}: ${quotedEs(words)}`,
  action: ({ words }) => `Aconsejado o realizado: ${quotedEs(words)}`,
};

function answered(asked: string, missing: number, yes: readonly string[]): string {
  const open = missing === 0 ? '' : ` (${counted(missing, 'quedó', 'quedaron')} sin preguntar)`;
  return `${asked}${open}; ${yes.length === 0 ? 'ninguna respuesta fue afirmativa' : `respuesta afirmativa a: ${apart(yes)}`}`;
}
