import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { measureFacts } from '#domain/measures/catalogue.ts';
import { directionOfMeasure, unitOfMeasure } from '#domain/measures/unit-of.ts';
import type { LetterMeasure } from '#domain/progress/letter-facts.ts';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import { verdictOf } from './progress-letter-verdict.ts';
import {
  changeMarkOf,
  type LetterVoice,
  measureNameOf,
  numberOf,
  shortDateOf,
  signedOf,
  valueMarkOf,
} from './progress-letter-words.ts';
import type { Column } from './table-block.ts';

export type MeasureTable = {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * Each measure from its first comparable value to its latest. The days that most rows share stand in the heads, so that
 * a row names a day only where it has another.
 */
export function measureTable(voice: LetterVoice, measures: readonly LetterMeasure[]): MeasureTable {
  const { words } = voice;
  const days = {
    first: commonDay(measures.map(({ judgement }) => judgement.baseline?.date)),
    latest: commonDay(measures.map((row) => latestOf(row)?.date)),
  };
  const hasTargets = measures.some(({ target }) => target !== null);
  const dated = (word: string, day: CalendarDate | undefined) =>
    day === undefined ? word : words.on(word, shortDateOf(voice, day));
  return {
    columns: [
      { head: words.column.what, share: hasTargets ? 32 : 36 },
      { head: dated(words.column.first, days.first), share: 15 },
      { head: dated(words.column.latest, days.latest), share: 15 },
      { head: words.column.change, share: 11, isRight: true },
      ...(hasTargets ? [{ head: words.column.target, share: 15 }] : []),
      { head: words.column.words, share: hasTargets ? 28 : 32 },
    ],
    rows: measures.map((row) => [
      nameOf(voice, row),
      writtenValue(voice, row, row.judgement.baseline, days.first),
      writtenValue(voice, row, latestOf(row), days.latest),
      changeOf(voice, row),
      ...(hasTargets ? [targetOf(voice, row)] : []),
      verdictOf(voice, row),
    ]),
  };
}

/** Null where the only value stands as the first one. */
function latestOf({ judgement }: LetterMeasure) {
  return judgement.reason === 'one-value' ? null : judgement.latest;
}

/** The day that most rows share; the earlier one of two. */
function commonDay(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  const counts = new Map<CalendarDate, number>();
  for (const day of days) if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort(
    ([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1),
  )[0]?.[0];
}

/** The measure as a reader must know it: what, on which scale, which way is better. */
function nameOf(voice: LetterVoice, row: LetterMeasure): string {
  return joined([titleOf(voice, row), scaleOf(voice, row)]);
}

/** What is measured, on which side, over which time; for a physician by which method too. */
export function titleOf(voice: LetterVoice, row: LetterMeasure): string {
  const { words, audience } = voice;
  const { measure, item, side, together, judgement } = row;
  const { window, method, device, version } = judgement.latest?.way ?? {};
  const isWindowChosen = measureFacts[measure].windows.length > 1;
  const how = [
    method == null ? '' : noteTermsEn.rangeMethod[method].toLowerCase(),
    device ?? '',
    version ?? '',
  ];
  return joined([
    measure !== 'activity'
      ? measureNameOf(voice, measure)
      : together === null
        ? words.quoted(item)
        : words.together(together),
    side === null ? '' : words.side[side],
    window === undefined || !isWindowChosen ? '' : (words.window[window] ?? ''),
    ...(audience === 'physician' ? how : []),
  ]);
}

/** The ends of the scale and which way is better. */
export function scaleOf(voice: LetterVoice, { measure, together, judgement }: LetterMeasure): string {
  const { words } = voice;
  const { low, high, isChangeItself } = measureFacts[measure];
  const method = judgement.latest?.way.method ?? null;
  const [unit, direction] = [unitOfMeasure(measure, method), directionOfMeasure(measure, method)];
  if (measure === 'activity' && together === null) return words.activityScale;
  const better = direction === 'lower-is-better' ? words.lessIsBetter : words.moreIsBetter;
  const ends = words.scale(
    numberOf(voice, low),
    isChangeItself ? signedOf(voice, high) : numberOf(voice, high),
  );
  switch (unit) {
    case 'points':
      return `${ends}, ${better}`;
    case 'percent':
      return `${ends} %, ${better}`;
    case 't-score':
      return better;
    case 'degree':
    case 'centimetre':
      // More is better unless it is said.
      return direction === 'lower-is-better' ? better : '';
  }
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

function writtenValue(
  voice: LetterVoice,
  row: LetterMeasure,
  noted: { readonly value: number; readonly date: CalendarDate } | null,
  usualDay: CalendarDate | undefined,
): string {
  if (noted === null) return '';
  const isSigned = measureFacts[row.measure].isChangeItself && noted.value !== 0;
  const value = isSigned ? signedOf(voice, noted.value) : numberOf(voice, roundedTo(noted.value));
  const text = `${value}${valueMarkOf(row)}`;
  return noted.date === usualDay ? text : voice.words.on(text, shortDateOf(voice, noted.date));
}

function changeOf(voice: LetterVoice, row: LetterMeasure): string {
  const { change, baseline } = row.judgement;
  // A score that is a change by itself stands under "latest" already.
  if (change === null || baseline === null) return '';
  return `${signedOf(voice, roundedTo(change))}${changeMarkOf(row)}`;
}

/** Means have more decimals than anybody reads. */
const roundedTo = (value: number): number => Math.round(value * 10) / 10;

function targetOf(voice: LetterVoice, row: LetterMeasure): string {
  const { target } = row;
  if (target === null) return '';
  const value = `${numberOf(voice, target.value)}${valueMarkOf(row)}`;
  if (target.isReached === true) return voice.words.targetReached(value);
  return target.on === null ? value : voice.words.targetBy(value, shortDateOf(voice, target.on));
}
