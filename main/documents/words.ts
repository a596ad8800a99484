import { Temporal } from 'temporal-polyfill';
import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';
import { monthsEn } from '#domain/dates/month-names.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import type { PaperSize } from '#domain/practice/practice.ts';
// The day comes first in Spanish whatever the paper.
import { day as dateInSpanish } from '#domain/prose/es/words.ts';
import { type HandoutWords, handoutEn } from '#domain/terms/handout-en.ts';
import { handoutEs } from '#domain/terms/handout-es.ts';

export const handoutWords: Readonly<Record<HandoutLanguage, HandoutWords>> = {
  en: handoutEn,
  es: handoutEs,
};

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const weekdaysEs = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'] as const;

/** The order of day and month goes with the paper: Letter is used where the month comes first. */
export function dateInWords(date: CalendarDate, paper: PaperSize, language: HandoutLanguage = 'en'): string {
  if (language === 'es') return dateInSpanish(date);
  const { day, month, year } = Temporal.PlainDate.from(date);
  const name = monthsEn[month - 1];
  return paper === 'letter' ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}

/** The same in a table, where there is little room: `Oct 11, 2026`, `11 Oct 2026`. */
export function shortDate(date: CalendarDate, paper: PaperSize): string {
  const name = monthsEn[Temporal.PlainDate.from(date).month - 1] ?? '';
  return dateInWords(date, paper).replace(name, name.slice(0, 3));
}

export function dayInWords(date: CalendarDate, paper: PaperSize, language: HandoutLanguage = 'en'): string {
  const names = language === 'es' ? weekdaysEs : weekdays;
  const weekday = names[Temporal.PlainDate.from(date).dayOfWeek - 1];
  return `${weekday}, ${dateInWords(date, paper, language)}`;
}

/** A time of day as people of that paper write it: `2:30 pm` (in Spanish `2:30 p. m.`) or `14:30`. */
export function timeInWords(time: string, paper: PaperSize, language: HandoutLanguage = 'en'): string {
  if (paper === 'a4') return time;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const [morning, afternoon] = language === 'es' ? ['a.\u00a0m.', 'p.\u00a0m.'] : ['am', 'pm'];
  const half = hours < 12 ? morning : afternoon;
  return `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, '0')} ${half}`;
}

/** `Ana Ruiz, LMT`; the name alone where there are no credentials. */
export function nameWithCredentials(name: string, credentials: string): string {
  return credentials === '' ? name : `${name}, ${credentials}`;
}

/** A moment to the minute, by the clock of the place it was written at, which it names. */
export function instantInWords(moment: Instant, timeZone: string, paper: PaperSize): string {
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone);
  const date = local.toPlainDate().toString();
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${dateInWords(date, paper)} at ${timeInWords(time, paper)} (${timeZone})`;
}
