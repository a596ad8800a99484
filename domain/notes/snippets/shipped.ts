import type { SnippetFields } from './snippet.ts';

/** The snippets that come with the program, in our words. Those in Spanish end in `e`, for español. */
export const shippedSnippets = {
  qlr: {
    abbreviation: '.qlr',
    language: 'en',
    text: 'Quadratus lumborum right: slow work from the crest up, pressure to comfort. {cursor}',
  },
  qll: {
    abbreviation: '.qll',
    language: 'en',
    text: 'Quadratus lumborum left: slow work from the crest up, pressure to comfort. {cursor}',
  },
  eased: {
    abbreviation: '.eased',
    language: 'en',
    text: '{structure} ({side}) eased during the session; pain now {pain-after} of 10, {pain} before.',
  },
  tender: {
    abbreviation: '.tender',
    language: 'en',
    text: '{structure} ({side}) tender on pressure, no spreading. {cursor}',
  },
  told: {
    abbreviation: '.told',
    language: 'en',
    text: 'Told {client} what was done, what to watch for and when to call.',
  },
  move: {
    abbreviation: '.move',
    language: 'en',
    text: 'Keep moving, change position often, short walks every day. {cursor}',
  },
  sore: {
    abbreviation: '.sore',
    language: 'en',
    text: 'Mild soreness for a day or two is common; call if it lasts longer than 48 hours.',
  },
  seen: { abbreviation: '.seen', language: 'en', text: '{date}, {therapist}: {cursor}' },
  qlde: {
    abbreviation: '.qlde',
    language: 'es',
    text: 'Cuadrado lumbar derecho: trabajo lento desde la cresta hacia arriba, presión cómoda. {cursor}',
  },
  qlie: {
    abbreviation: '.qlie',
    language: 'es',
    text: 'Cuadrado lumbar izquierdo: trabajo lento desde la cresta hacia arriba, presión cómoda. {cursor}',
  },
  mejore: {
    abbreviation: '.mejore',
    language: 'es',
    text: 'Cedió durante la sesión; dolor ahora {pain-after} de 10, antes {pain}. {cursor}',
  },
  avisoe: {
    abbreviation: '.avisoe',
    language: 'es',
    text: 'Se explicó a {client} lo que se hizo, a qué prestar atención y cuándo llamar.',
  },
  movere: {
    abbreviation: '.movere',
    language: 'es',
    text: 'Seguir en movimiento, cambiar de postura a menudo, caminar un poco cada día. {cursor}',
  },
  molestiae: {
    abbreviation: '.molestiae',
    language: 'es',
    text: 'Es común una molestia leve uno o dos días; llamar si dura más de 48 horas.',
  },
} as const satisfies Readonly<Record<string, SnippetFields>>;

export type ShippedSnippetId = keyof typeof shippedSnippets;
export const shippedSnippetIds = Object.keys(shippedSnippets) as ShippedSnippetId[];
