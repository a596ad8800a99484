import { monthsEn } from '#domain/dates/month-names.ts';
import { termsEn } from '#domain/terms/en.ts';

/** A label as it stands inside a sentence. Labels that begin with a name are not given to it. */
export const inline = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** "1 minute", "2 minutes", "6.5 hours". */
export function counted(count: number, one: string, other: string): string {
  return `${number(count)} ${count === 1 ? one : other}`;
}

export const minutes = (count: number): string => counted(count, 'minute', 'minutes');

export function number(value: number): string {
  return String(value).replace('-', '−');
}

/** "+3", "0", "−2": a change says in which direction it went. */
export const signed = (value: number): string => (value > 0 ? `+${number(value)}` : number(value));

export const outOfTen = (score: number): string => `${score}/10`;

/** "24 November 2026": the month in letters, so that no order of numbers can be misread. */
export function day(date: string): string {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return `${Number(dayOfMonth)} ${monthsEn[Number(month) - 1] ?? ''} ${year}`;
}

/** The name of a muscle in a sentence. */
export const structureWord = (id: keyof typeof termsEn.structure): string => inline(termsEn.structure[id]);
