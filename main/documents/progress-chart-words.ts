import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { monthsEs } from '#domain/dates/month-names.ts';
import type { PaperSize } from '#domain/practice/practice.ts';
import { shortDate } from './words.ts';

export type ChartLanguage = 'en' | 'es';

/** What is said beside and in place of a chart on paper. */
export type ChartWording = {
  readonly before: string;
  /** In place of it where nothing was noted after treatment. */
  readonly value: string;
  readonly after: string;
  readonly apart: string;
  readonly bridged: string;
  readonly baseline: string;
  readonly target: string;
  readonly band: string;
  readonly session: string;
  readonly flare: string;
  readonly gap: string;
  /** In place of the picture. */
  readonly alt: {
    readonly one: (title: string, value: string, date: string) => string;
    readonly course: (title: string, course: Course) => string;
    readonly target: (value: string) => string;
    readonly band: (low: string, high: string) => string;
    readonly apart: (count: number) => string;
    readonly flares: (count: number) => string;
    readonly gap: (days: number) => string;
  };
  readonly table: {
    readonly date: string;
    readonly both: (before: string, after: string) => string;
    readonly onlyAfter: (after: string) => string;
    readonly arrow: string;
    readonly apart: string;
    readonly thinned: (shown: number, count: number) => string;
  };
};

export type Course = {
  readonly count: number;
  readonly first: string;
  readonly firstOn: string;
  readonly lowest: string;
  readonly highest: string;
  readonly latest: string;
  readonly latestOn: string;
};

export const chartWording: Readonly<Record<ChartLanguage, ChartWording>> = {
  en: {
    before: 'Before treatment',
    value: 'Value',
    after: 'After treatment',
    apart: 'Measured or asked in another way',
    bridged: 'No value in between',
    baseline: 'First value',
    target: 'Target',
    band: 'No change that counts',
    session: 'Session',
    flare: 'Flare-up of more than a day',
    gap: 'No session for more than six weeks',
    alt: {
      gap: (days) => `No session for ${Math.round(days / 7)} weeks.`,
      one: (title, value, date) => `${title}: one value, ${value} on ${date}.`,
      course: (title, { count, first, firstOn, lowest, highest, latest, latestOn }) =>
        `${title}: ${count} values before treatment, first ${first} on ${firstOn}, lowest ${lowest}, highest ${highest}, latest ${latest} on ${latestOn}.`,
      target: (value) => `Target ${value}.`,
      band: (low, high) => `Between ${low} and ${high} a value is no change that counts.`,
      apart: (count) =>
        count === 1
          ? 'One value was obtained in another way.'
          : `${count} values were obtained in another way.`,
      flares: (count) => (count === 1 ? 'One flare-up was noted.' : `${count} flare-ups were noted.`),
    },
    table: {
      date: 'Date',
      both: (before, after) => `${before}, then ${after}`,
      onlyAfter: (after) => `then ${after}`,
      arrow: '“Then” stands before the value after treatment.',
      apart: '* Measured or asked in another way, so not compared.',
      thinned: (shown, count) => `${shown} of ${count} dates: the first, the latest, and some in between.`,
    },
  },
  es: {
    before: 'Antes del tratamiento',
    value: 'Valor',
    after: 'Después del tratamiento',
    apart: 'Medido o preguntado de otra manera',
    bridged: 'Sin valor entre ambos',
    baseline: 'Primer valor',
    target: 'Meta',
    band: 'Sin un cambio que cuente',
    session: 'Sesión',
    flare: 'Empeoró durante más de un día',
    gap: 'Sin sesión durante más de seis semanas',
    alt: {
      gap: (days) => `Sin sesión durante ${Math.round(days / 7)} semanas.`,
      one: (title, value, date) => `${title}: un valor, ${value} el ${date}.`,
      course: (title, { count, first, firstOn, lowest, highest, latest, latestOn }) =>
        `${title}: ${count} valores antes del tratamiento, el primero ${first} el ${firstOn}, el más bajo ${lowest}, el más alto ${highest}, el último ${latest} el ${latestOn}.`,
      target: (value) => `Meta: ${value}.`,
      band: (low, high) => `Entre ${low} y ${high} no hay un cambio que cuente.`,
      apart: (count) =>
        count === 1 ? 'Un valor se obtuvo de otra manera.' : `${count} valores se obtuvieron de otra manera.`,
      flares: (count) =>
        count === 1 ? 'Se anotó un empeoramiento.' : `Se anotaron ${count} empeoramientos.`,
    },
    table: {
      date: 'Fecha',
      both: (before, after) => `${before}, luego ${after}`,
      onlyAfter: (after) => `luego ${after}`,
      arrow: '«Luego» precede al valor después del tratamiento.',
      apart: '* Medido o preguntado de otra manera; por eso no se compara.',
      thinned: (shown, count) => `${shown} de ${count} fechas: la primera, la última y algunas intermedias.`,
    },
  },
};

/** A date as there is room for it below a chart: `11 Oct 2026`, `Oct 11, 2026`, `11 oct 2026`. */
export function chartDate(date: CalendarDate, paper: PaperSize, language: ChartLanguage): string {
  if (language === 'en') return shortDate(date, paper);
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${(monthsEs[Number(month) - 1] ?? '').slice(0, 3)} ${year}`;
}
