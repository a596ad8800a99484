import { measureWordsEs } from './measures-es.ts';
import { noteTermsEs } from './note-es.ts';
import type { ProgressWords, SaidJudgement } from './progress-words.ts';

const ways = { more: 'más', less: 'menos', none: '' } as const;

const course = ({ from, to, size, share, way }: SaidJudgement): string => {
  if (from === null) return `La puntuación es ${to}.`;
  if (way === 'none') return `${from} al inicio y ahora: sin cambio.`;
  return `De ${from} a ${to}: ${size} ${ways[way]}${share === null ? '' : `, ${share}`}.`;
};

const named = ({ isMeaningful, threshold, source }: SaidJudgement): string =>
  `el menor cambio ${isMeaningful ? 'relevante' : 'detectable'}, de ${threshold} (${source})`;

const reaches = (said: SaidJudgement): string => `${course(said)} Alcanza ${named(said)}.`;

const plainCourse = ({ from, to, way, size }: SaidJudgement): string => {
  if (from === null) return `Su respuesta es ${to}.`;
  if (way === 'none') return `${from} al inicio y ${to} ahora.`;
  return `${from} al inicio, ${to} ahora: ${size} ${ways[way]}.`;
};

const plainReaches = (said: SaidJudgement): string =>
  `${plainCourse(said)} Un cambio cuenta a partir de ${said.threshold} (${said.source}).`;

/** Words of measures and their course in Spanish: what changed and by how much, never why, and never a diagnosis. */
export const progressEs: ProgressWords = {
  language: 'es',
  measure: measureWordsEs,
  activitiesTogether: {
    clinical: (count) => `${count} actividades, media`,
    plain: (count) => `Sus ${count} actividades en conjunto`,
  },
  direction: { 'higher-is-better': 'Más es mejor', 'lower-is-better': 'Menos es mejor' },
  unitMark: { points: '', percent: '%', degree: '°', centimetre: 'cm', 't-score': 'T' },
  withUnit: {
    points: (size) => (size === '1' ? '1 punto' : `${size} puntos`),
    percent: (size) => (size === '1' ? '1 punto porcentual' : `${size} puntos porcentuales`),
    degree: (size) => `${size}°`,
    centimetre: (size) => `${size} cm`,
    't-score': (size) => (size === '1' ? '1 punto T' : `${size} puntos T`),
  },
  share: (percent) => `${percent} %`,
  or: ' o ',
  verdict: {
    clinical: {
      better: 'Mejor',
      'not-clearly-different': 'Sin diferencia clara',
      worse: 'Peor',
      'too-early': 'Demasiado pronto para decirlo',
      'not-comparable': 'Métodos distintos, no comparables',
      'no-room': 'El inicio no deja margen para mostrar un cambio',
      'not-judged': 'Sin valoración',
    },
    plain: {
      better: 'Claramente mejor',
      'not-clearly-different': 'Sin cambio claro',
      worse: 'Claramente peor',
      'too-early': 'Demasiado pronto para saberlo',
      'not-comparable': 'Se preguntó o midió de otra forma, por eso no se compara',
      'no-room': 'El inicio estaba demasiado cerca del final de la escala para mostrar un cambio',
      'not-judged': 'Solo números: nadie ha publicado cuánto cuenta',
    },
  },
  overall: {
    clinical: {
      better: 'Mejor',
      'not-clearly-different': 'Sin diferencia clara',
      worse: 'Peor',
      mixed: 'Mixto: en parte mejor, en parte peor',
      'too-early': 'Demasiado pronto para decirlo',
      'not-comparable': 'Métodos distintos, no comparables',
      'no-room': 'El inicio no deja margen para mostrar un cambio',
      'not-judged': 'Nada con que valorarlo',
    },
    plain: {
      better: 'En conjunto, claramente mejor',
      'not-clearly-different': 'En conjunto, sin cambio claro',
      worse: 'En conjunto, claramente peor',
      mixed: 'Algunas cosas están claramente mejor y otras claramente peor',
      'too-early': 'Demasiado pronto para saberlo',
      'not-comparable': 'Se preguntó o midió de otra forma, por eso no se compara',
      'no-room': 'El inicio estaba demasiado cerca del final de la escala para mostrar un cambio',
      'not-judged': 'Nada con que valorarlo',
    },
  },
  overallRule:
    'Se basa en el dolor antes del tratamiento, las actividades, los cuestionarios y la propia valoración del cliente. La forma de reunirlos es una elección de este programa; no hay una regla publicada que los combine.',
  reason: {
    clinical: {
      'reaches-points': reaches,
      'reaches-share': reaches,
      'reaches-both': reaches,
      'within-threshold': (said) => `${course(said)} No alcanza ${named(said)}.`,
      'within-noise': (said) =>
        `${course(said)} Alcanza ${named(said)}, pero queda dentro del error de ${said.noise} (${said.noiseSource}).`,
      'one-value': ({ to }) => (to === '' ? 'Aún no hay ningún valor.' : `Un solo valor hasta ahora: ${to}.`),
      'way-changed': ({ to }) =>
        `El último valor, ${to}, se obtuvo de otra forma que los anteriores. Con él empieza un curso propio.`,
      'start-too-good': (said) =>
        `${course(said)} El inicio es mejor que ${said.room}: desde ahí no se puede mostrar una mejoría que cuente.`,
      'start-too-bad': (said) =>
        `${course(said)} El inicio es peor que ${said.room}: desde ahí no se puede mostrar un empeoramiento que cuente.`,
      'no-threshold': (said) =>
        `${course(said)} No hay un umbral publicado para esta medida, por eso no se valora.`,
    },
    plain: {
      'reaches-points': plainReaches,
      'reaches-share': plainReaches,
      'reaches-both': plainReaches,
      'within-threshold': plainReaches,
      'within-noise': (said) =>
        `${plainCourse(said)} Las respuestas varían hasta ${said.noise} por azar (${said.noiseSource}).`,
      'one-value': ({ to }) => (to === '' ? 'Aún no se ha preguntado.' : `Una sola vez hasta ahora: ${to}.`),
      'way-changed': ({ to }) => `El último, ${to}, se preguntó o midió de otra forma que antes.`,
      'start-too-good': (said) =>
        `${plainCourse(said)} Empezó tan bien que no se puede mostrar una mejoría clara.`,
      'start-too-bad': (said) =>
        `${plainCourse(said)} Empezó tan cerca del peor extremo de la escala que no se puede mostrar un empeoramiento claro.`,
      'no-threshold': (said) => `${plainCourse(said)} Nadie ha publicado qué cambio cuenta aquí.`,
    },
  },
  notReRead: 'Cifra de manual, no releída en su fuente. No se imprime.',
  population: { 'acute and subacute low back pain': 'dolor lumbar agudo y subagudo' },
  foundIn: (population) => `Hallado en: ${population}.`,
  leftOut: (count) =>
    count === 1
      ? '1 valor anterior se obtuvo de otra forma y no se cuenta.'
      : `${count} valores anteriores se obtuvieron de otra forma y no se cuentan.`,
  noCause: {
    clinical: 'Un cambio a lo largo del tiempo no muestra qué lo produjo.',
    plain: 'Esto no puede decir por qué algo cambió: la espalda a menudo mejora o empeora por sí sola.',
  },
  window: {
    now: 'En este momento',
    day: 'Últimas 24 horas',
    week: 'Últimos 7 días',
    'since-start': 'Desde la primera sesión',
    none: 'En ese momento',
  },
  obtained: { asked: 'Preguntado', measured: 'Medido', questionnaire: 'Total de cuestionario' },
  method: noteTermsEs.rangeMethod,
  device: (name) => `Instrumento: ${name}`,
  version: (name) => `Versión: ${name}`,
  timing: { before: 'Antes del tratamiento', after: 'Después del tratamiento' },
  side: { left: 'Izquierda', right: 'Derecha' },
  cadence: {
    'every-session': 'En cada sesión',
    'every-second': 'Cada dos sesiones',
    milestones: 'En las sesiones 1 y 4 y al alta',
    'on-choice': 'Solo cuando usted lo elija',
  },
  licence: {
    cleared: 'Se pregunta en el programa con palabras propias',
    'score-entry': 'Solo el total, de un formulario obtenido por la consulta',
  },
  source: {
    note: 'Nota de la sesión',
    client: 'Respondido por el cliente en pantalla',
    sheet: 'Pasado de una hoja impresa',
    form: 'Total de un cuestionario',
  },
  prompt: {
    kind: { reassess: 'Es hora de volver a valorar', refer: 'Piense en derivar' },
    because: {
      'review-date': ({ reviewOn }) =>
        `La fecha de revisión, ${reviewOn}, ha llegado y nada está claramente mejor.`,
      'session-count': ({ sessions, count }) =>
        `Han pasado ${sessions} de ${count ?? sessions} sesiones acordadas y nada está claramente mejor.`,
      'usual-count': ({ sessions }) =>
        `Han pasado ${sessions} sesiones y nada está claramente mejor. Volver a valorar en la sesión 4 y derivar antes de la 6 es el valor por defecto de este programa, no un límite publicado.`,
    },
    advice: {
      reassess: 'Repase con el cliente objetivos, hallazgos y plan, y fije una nueva fecha de revisión.',
      refer: 'Hable con el cliente sobre acudir a un médico u otro profesional.',
    },
  },
};
