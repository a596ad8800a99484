import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { monthsEn, monthsEs } from '#domain/dates/month-names.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import type { MeasureId } from '#domain/measures/catalogue.ts';
import type { MeasureUnit } from '#domain/measures/facts.ts';
import { unitOfMeasure } from '#domain/measures/unit-of.ts';
import type { PaperSize } from '#domain/practice/practice.ts';
import { type LetterAudience, letterLanguage } from '#domain/progress/letter-audience.ts';
import type { LetterMeasure } from '#domain/progress/letter-facts.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { progressEs } from '#domain/terms/progress-es.ts';
import { progressLetterEn } from '#domain/terms/progress-letter-en.ts';
import { progressLetterEs } from '#domain/terms/progress-letter-es.ts';
import type { ProgressLetterWords } from '#domain/terms/progress-letter-words.ts';
import type { ProgressWords } from '#domain/terms/progress-words.ts';
import { dateInWords } from './words.ts';

/** Whose words a paper speaks, and how it writes dates and numbers. */
export type LetterVoice = {
  readonly audience: LetterAudience;
  readonly language: HandoutLanguage;
  readonly paper: PaperSize;
  readonly words: ProgressLetterWords;
};

export function voiceOf(
  audience: LetterAudience,
  languageOfClient: HandoutLanguage,
  paper: PaperSize,
): LetterVoice {
  const language = letterLanguage(audience, languageOfClient);
  const words = language === 'es' ? progressLetterEs : progressLetterEn[audience];
  return { audience, language, paper, words };
}

export const dateOf = ({ paper, language }: LetterVoice, date: CalendarDate): string =>
  dateInWords(date, paper, language);

/** The same where there is little room: `Oct 11, 2026`, `11 oct 2026`; in a narrow column it stays on one line. */
export function shortDateOf(voice: LetterVoice, date: CalendarDate): string {
  const month = Number(date.slice(5, 7)) - 1;
  const name = (voice.language === 'es' ? monthsEs : monthsEn)[month] ?? '';
  return dateOf(voice, date)
    .replace(name, name.slice(0, 3))
    .replaceAll(' de ', ' ')
    .replaceAll(' ', '\u00a0');
}

export function numberOf({ language }: LetterVoice, value: number): string {
  const text = String(value).replace('-', '−');
  return language === 'es' ? text.replace('.', ',') : text;
}

export function signedOf(voice: LetterVoice, value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '' : '±'}${numberOf(voice, value)}`;
}

/** Names of measures and sizes with their units. */
export const progressWordsOf = ({ language }: LetterVoice): ProgressWords =>
  language === 'es' ? progressEs : progressEn;

export function measureNameOf(voice: LetterVoice, measure: MeasureId): string {
  const { plain, name } = progressWordsOf(voice).measure[measure];
  return voice.audience === 'client' ? plain : name;
}

const unitMarks: Readonly<Record<MeasureUnit, string>> = {
  points: '',
  percent: ' %',
  degree: '°',
  centimetre: ' cm',
  't-score': '',
};

type Measured = Pick<LetterMeasure, 'measure' | 'judgement'>;

export function unitOf({ measure, judgement }: Measured): MeasureUnit {
  return unitOfMeasure(measure, judgement.latest?.way.method ?? null);
}

export const valueMarkOf = (row: Measured): string => unitMarks[unitOf(row)];

/** A change of a percentage is in points of it: 10 % would be a share. */
export const changeMarkOf = (row: Measured): string => (unitOf(row) === 'percent' ? '' : valueMarkOf(row));
