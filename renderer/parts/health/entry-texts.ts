import { assertNever } from '#domain/assert-never.ts';
import type { HealthChange } from '#domain/health/changes.ts';
import type { Allergy, ConditionEntry, HealthPlace, Medication, Surgery } from '#domain/health/history.ts';
import { termsEn } from '#domain/terms/en.ts';
import { healthEn } from '#domain/terms/health-en.ts';
import type { Dates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { conditionWord } from './condition-word.ts';

const sentence = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('. ');
const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

export function placeText({ structure, side }: HealthPlace): string {
  return `${termsEn.structure[structure]}, ${termsEn.side[side]}`;
}

/** Detail and places of a condition, without its answer. */
export function conditionDetail({ detail, places }: ConditionEntry): string {
  return sentence([detail, places.map(placeText).join('; ')]);
}

function conditionText(entry: ConditionEntry): string {
  return sentence([healthEn.answer[entry.answer], conditionDetail(entry)]);
}

export function medicationText({ name, class: kind, dose }: Medication): string {
  const known = name === '' ? t('health.name') : name;
  return listed([known, dose, kind === 'other' ? '' : healthEn.medicationClass[kind]]);
}

export function allergyText({ kind, detail }: Allergy): string {
  if (detail === '') return healthEn.allergyKind[kind];
  return kind === 'other' ? detail : `${healthEn.allergyKind[kind]}: ${detail}`;
}

export function surgeryText({ what, on, isSpinal }: Surgery, dates: Dates): string {
  return listed([
    what === '' ? t('health.name') : what,
    on === null ? t('health.noDate') : dates.day(on),
    isSpinal ? healthEn.spinal.toLowerCase() : '',
  ]);
}

/** One difference in words: what it is about, how it was and how it is; empty where there was or is nothing. */
export type ChangeText = { readonly label: string; readonly before: string; readonly after: string };

export function changeText(change: HealthChange, dates: Dates): ChangeText {
  const turn = <Item>(
    { before, after }: { readonly before: Item | null; readonly after: Item | null },
    text: (item: Item) => string,
  ) => ({ before: before === null ? '' : text(before), after: after === null ? '' : text(after) });
  switch (change.part) {
    case 'condition':
      return { label: conditionWord(change.condition), ...turn(change, conditionText) };
    case 'topic':
      return { label: healthEn.topic[change.topic], ...turn(change, (answer) => healthEn.answer[answer]) };
    case 'medication':
      return { label: healthEn.topic.medications, ...turn(change, medicationText) };
    case 'allergy':
      return { label: healthEn.topic.allergies, ...turn(change, allergyText) };
    case 'surgery':
      return { label: healthEn.topic.surgeries, ...turn(change, (each) => surgeryText(each, dates)) };
    case 'pregnancy-weeks':
      return { label: healthEn.pregnancyWeeks, ...turn(change, String) };
    case 'implants':
    case 'injuries':
      return { label: healthEn.topic[change.part], before: change.before, after: change.after };
    case 'words':
      return { label: healthEn.words, before: change.before, after: change.after };
    default:
      return assertNever(change);
  }
}
