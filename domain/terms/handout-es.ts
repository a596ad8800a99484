import { termsEs } from './es.ts';
import type { HandoutWords } from './handout-en.ts';

export const handoutEs: HandoutWords = {
  documentTitle: 'Hoja de cuidados',
  title: 'Su hoja de cuidados',
  forWhom: 'Para {{name}}, después de su sesión del {{date}} con {{therapist}}',
  nextVisit: 'Su próxima cita',
  // One o'clock is singular in Spanish.
  dayAt: (day, time) => `${day}, a ${/^0?1:/.test(time) ? 'la' : 'las'} ${time}`,
  mapTitle: 'Dónde le duele y qué trabajamos',
  kind: {
    'about-massage': 'Sobre el masaje',
    'after-session': 'Después de su sesión',
    'self-care': 'Cómo cuidar su espalda',
    exercise: 'Ejercicios',
    'get-help': 'Cuándo pedir ayuda',
    'about-therapist': 'Sobre su terapeuta',
    'tell-therapist': 'Qué decirle a su terapeuta',
    'next-visit': 'Próxima cita',
  },
  howOften: 'Cuánto',
  forYou: 'Para usted',
  techniques: 'Técnicas',
  // The abbreviation beside it says nothing to a client.
  technique: { ...termsEs.technique, 'muscle-energy': 'técnica de energía muscular' },
  reviewed: 'Textos revisados el {{reviewed}}. Próxima revisión: {{due}}.',
  reviewedOn: (date) => `Textos revisados el ${date}`,
  reviewWasDue: 'Estos textos están pendientes de revisión',
  page: (page, count) => `Página ${page} de ${count}`,
  // The texts say "al" before it, as before a number.
  emergencyNumber: 'número de emergencias de su zona',
};
