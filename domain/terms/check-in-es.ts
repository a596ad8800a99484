import type { ScoreQuestionId } from '../intake/score-questions.ts';
import type { ScoreQuestionWords } from './check-in-words.ts';

const activity = {
  ask: '¿Qué le cuesta hacer por su espalda?',
  hint: 'Por ejemplo, ponerse los calcetines o estar sentado durante una película',
  ends: { low: 'no puedo hacerlo', high: 'tan bien como antes' },
} as const;

const another = { ...activity, ask: '¿Hay algo más que le cueste hacer?' } as const;

const pain = { low: 'sin dolor', high: 'el peor imaginable' } as const;

/** As in English: words of our own, and no item of a licensed questionnaire. */
export const checkInEs: Readonly<Record<ScoreQuestionId, ScoreQuestionWords>> = {
  'pain-now': { ask: '¿Cuánto dolor tiene ahora mismo?', short: 'Dolor ahora mismo', ends: pain },
  'pain-best': {
    ask: '¿Cuánto dolor tuvo en el mejor momento de las últimas 24 horas?',
    short: 'Dolor en el mejor momento, últimas 24 horas',
    ends: pain,
  },
  'pain-worst': {
    ask: '¿Cuánto dolor tuvo en el peor momento de las últimas 24 horas?',
    short: 'Dolor en el peor momento, últimas 24 horas',
    ends: pain,
  },
  'activity-1': { ...activity, short: 'Le cuesta hacer por su espalda' },
  'activity-2': { ...another, short: 'Otra cosa que le cuesta' },
  'activity-3': { ...another, short: 'Y otra más' },
  'activity-4': { ...another, short: 'Y otra más' },
  'activity-5': { ...another, short: 'Y otra más' },
  'global-change': {
    ask: '¿Cómo ha cambiado su espalda desde que empezó aquí?',
    hint: '0 quiere decir que no ha cambiado',
    short: 'Cambio desde que empezó aquí',
    ends: { low: 'mucho peor', high: 'del todo mejor' },
  },
  sleep: {
    ask: '¿Qué tal ha dormido en la última semana?',
    short: 'Sueño en la última semana',
    ends: { low: 'muy mal', high: 'muy bien' },
  },
  stress: {
    ask: '¿Cuánto estrés ha tenido en la última semana?',
    short: 'Estrés en la última semana',
    ends: { low: 'ninguno', high: 'extremo' },
  },
};
