import type { Subjective } from '#domain/notes/subjective.ts';
import { termsEn } from '#domain/terms/en.ts';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** The parts that say something, with commas between them. */
function listed(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

const worded = <Value extends string>(value: Value | null, words: Readonly<Record<Value, string>>) =>
  value === null ? null : words[value];

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const minutes = (label: string, value: number | null): string | null =>
  value === null ? null : `${lower(label)} ${t('common.minutes', { count: value })}`;

const scored = (label: string, value: number | null): string | null =>
  value === null ? null : `${lower(label)} ${value}`;

/** What is filled in of "More about the pain", for its closed head. */
export function painFilled(s: Subjective): string {
  return listed([
    ...s.qualities.map((each) => termsEn.quality[each]),
    worded(s.radiation, termsEn.radiation),
    s.distalPoint,
    ...s.aggravating.map(
      (each) => `${lower(t('entry.subjective.aggravating'))} ${lower(termsEn.provocation[each])}`,
    ),
    ...s.easing.map((each) => `${lower(t('entry.subjective.easing'))} ${lower(termsEn.relief[each])}`),
    worded(s.course, noteTermsEn.course),
    minutes(t('entry.subjective.morningStiffness'), s.morningStiffness),
    s.nightWaking === null
      ? null
      : `${lower(t('entry.subjective.nightWaking'))}: ${lower(noteTermsEn.nightWaking[s.nightWaking])}`,
    scored(t('entry.subjective.episodes'), s.episodesLastYear),
  ]);
}

export function functionFilled(s: Subjective): string {
  return listed([
    ...s.activities.map(({ name, score }) =>
      score === null ? name : t('entry.subjective.activityIs', { name, score }),
    ),
    minutes(t('entry.subjective.sitting'), s.sittingTolerance),
    minutes(t('entry.subjective.standing'), s.standingTolerance),
    minutes(t('entry.subjective.walking'), s.walkingTolerance),
    worded(s.workStatus, noteTermsEn.workStatus),
  ]);
}

export function wellbeingFilled(s: Subjective): string {
  return listed([
    scored(t('notes.subjective.sleep'), s.sleep),
    s.sleepHours === null ? null : `${s.sleepHours} ${t('entry.subjective.hours')}`,
    s.sleepPosition === null
      ? null
      : `${lower(t('entry.subjective.sleepPosition'))} ${lower(noteTermsEn.sleepPosition[s.sleepPosition])}`,
    scored(t('notes.subjective.stress'), s.stress),
    minutes(t('entry.subjective.activityMinutes'), s.activityMinutes),
  ]);
}
