import type { MeasureSheetWords } from './measure-sheet-words.ts';

export const measureSheetEs: MeasureSheetWords = {
  title: '¿Cómo está hoy su espalda?',
  lead: (practice) =>
    `Marque un número en cada fila. Deje en blanco lo que prefiera no decir. ${practice} guarda los números en su ficha.`,
  date: 'Fecha de hoy',
  rate: '¿Qué tal puede hacer esto hoy?',
  lastTime: (score) => `la última vez ${score}`,
  page: (page, count) => `Página ${page} de ${count}`,
};
