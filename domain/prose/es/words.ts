import { monthsEs } from '#domain/dates/month-names.ts';

/** Before the sound of "i", "y" becomes "e": not before "hie" or "ia", "ie", "io", which begin with another sound. */
const soundsI = /^h?[ií](?![aeoáéó])/iu;

/** "a", "a y b", "a, b y c"; "e" before an i. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${soundsI.test(last) ? 'e' : 'y'} ${last}`;
}

/** "1 minuto", "2 minutos", "6,5 horas". */
export function counted(count: number, one: string, other: string): string {
  return `${number(count)} ${count === 1 ? one : other}`;
}

export const minutes = (count: number): string => counted(count, 'minuto', 'minutos');

export function number(value: number): string {
  return String(value).replace('-', '−').replace('.', ',');
}

/** "+3", "0", "−2": a change says in which direction it went. */
export const signed = (value: number): string => (value > 0 ? `+${number(value)}` : number(value));

export const outOfTen = (score: number): string => `${score}/10`;

/** "24 de noviembre de 2026". */
export function day(date: string): string {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return `${Number(dayOfMonth)} de ${monthsEs[Number(month) - 1] ?? ''} de ${year}`;
}

/** "a" melts into a following "el". */
export const to = (name: string): string => (name.startsWith('el ') ? `al ${name.slice(3)}` : `a ${name}`);
