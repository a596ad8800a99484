import type { MeasureId } from '../measures/catalogue.ts';
import type { MeasureWords } from './progress-words.ts';

const noEnds = { low: '', high: '' } as const;
const painEnds = { low: 'Ningún dolor', high: 'El peor imaginable' } as const;

/** Names of the measures in Spanish. The program holds no item of a questionnaire, only the name of it. */
export const measureWordsEs: Readonly<Record<MeasureId, MeasureWords>> = {
  'pain-now': {
    name: 'Dolor antes del tratamiento',
    short: 'Dolor actual',
    plain: 'Dolor al llegar',
    ends: painEnds,
  },
  'pain-best': {
    name: 'Dolor en su mejor momento',
    short: 'Dolor mínimo',
    plain: 'Dolor en su mejor momento',
    ends: painEnds,
  },
  'pain-worst': {
    name: 'Dolor en su peor momento',
    short: 'Dolor máximo',
    plain: 'Dolor en su peor momento',
    ends: painEnds,
  },
  activity: {
    name: 'Actividad elegida por el cliente',
    short: 'Actividad',
    plain: 'Lo que usted quiere poder hacer',
    ends: { low: 'No puede hacerla', high: 'Igual de bien que antes' },
  },
  'global-change': {
    name: 'Cambio global desde la primera sesión',
    short: 'Cambio global',
    plain: 'Su propia valoración del cambio',
    ends: { low: 'Mucho peor', high: 'Del todo mejor' },
  },
  sleep: {
    name: 'Calidad del sueño',
    short: 'Sueño',
    plain: 'Cómo duerme',
    ends: { low: 'Muy mal', high: 'Muy bien' },
  },
  stress: {
    name: 'Estrés',
    short: 'Estrés',
    plain: 'Cuánto estrés siente',
    ends: { low: 'Ninguno', high: 'Extremo' },
  },
  flexion: { name: 'Flexión', short: 'Flexión', plain: 'Inclinarse hacia delante', ends: noEnds },
  extension: { name: 'Extensión', short: 'Extensión', plain: 'Inclinarse hacia atrás', ends: noEnds },
  'side-bend': {
    name: 'Inclinación lateral',
    short: 'Inclinación lat.',
    plain: 'Inclinarse hacia un lado',
    ends: noEnds,
  },
  rotation: { name: 'Rotación', short: 'Rotación', plain: 'Girarse', ends: noEnds },
  'fingertip-to-floor': {
    name: 'Distancia entre los dedos y el suelo',
    short: 'Dedos–suelo',
    plain: 'De sus dedos al suelo',
    ends: noEnds,
  },
  'modified-schober': {
    name: 'Schober modificado',
    short: 'Schober mod.',
    plain: 'Estiramiento de la zona lumbar (Schober modificado)',
    ends: noEnds,
  },
  'modified-modified-schober': {
    name: 'Schober doblemente modificado',
    short: 'Schober 2 mod.',
    plain: 'Estiramiento de la zona lumbar (Schober doblemente modificado)',
    ends: noEnds,
  },
  'straight-leg-raise': {
    name: 'Elevación de la pierna recta, ángulo',
    short: 'Pierna recta',
    plain: 'Hasta dónde se puede levantar su pierna recta',
    ends: noEnds,
  },
  rmdq: {
    name: 'Cuestionario de discapacidad de Roland-Morris',
    short: 'RMDQ',
    plain: 'Cuestionario Roland-Morris: la vida diaria con dolor de espalda',
    ends: { low: 'Nada marcado', high: 'Todo marcado' },
  },
  odi: {
    name: 'Índice de discapacidad de Oswestry',
    short: 'ODI',
    plain: 'Cuestionario de Oswestry: la vida diaria con dolor de espalda',
    ends: { low: 'Sin limitación', high: 'Limitación máxima' },
  },
  'start-back': {
    name: 'Cuestionario de cribado STarT Back',
    short: 'STarT Back',
    plain: 'Cuestionario STarT Back',
    ends: { low: 'Menor riesgo', high: 'Mayor riesgo' },
  },
  'promis-function': {
    name: 'PROMIS función física, puntuación T',
    short: 'PROMIS función',
    plain: 'Cuestionario PROMIS: lo que su cuerpo puede hacer',
    ends: { low: 'Menos función', high: 'Más función' },
  },
  'promis-interference': {
    name: 'PROMIS interferencia del dolor, puntuación T',
    short: 'PROMIS interferencia',
    plain: 'Cuestionario PROMIS: cuánto estorba el dolor',
    ends: { low: 'Menos interferencia', high: 'Más interferencia' },
  },
  'promis-sleep': {
    name: 'PROMIS alteración del sueño, puntuación T',
    short: 'PROMIS sueño',
    plain: 'Cuestionario PROMIS: problemas para dormir',
    ends: { low: 'Menos alteración', high: 'Más alteración' },
  },
  'fabq-activity': {
    name: 'Creencias de miedo y evitación, actividad física',
    short: 'FABQ actividad',
    plain: 'Cuestionario sobre la preocupación por moverse',
    ends: { low: 'Creencias más débiles', high: 'Creencias más fuertes' },
  },
  'fabq-work': {
    name: 'Creencias de miedo y evitación, trabajo',
    short: 'FABQ trabajo',
    plain: 'Cuestionario sobre la preocupación por el trabajo',
    ends: { low: 'Creencias más débiles', high: 'Creencias más fuertes' },
  },
  pdi: {
    name: 'Índice de discapacidad por dolor',
    short: 'PDI',
    plain: 'Cuestionario de discapacidad por dolor',
    ends: { low: 'Sin discapacidad', high: 'Discapacidad total' },
  },
  peg: {
    name: 'PEG: dolor, disfrute de la vida y actividad general',
    short: 'PEG',
    plain: 'Cuestionario PEG: el dolor y la vida diaria',
    ends: { low: 'Mínimo', high: 'Máximo' },
  },
};
