import type { NoteBody } from '#domain/notes/body.ts';
import type { Finding } from '#domain/notes/objective.ts';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import { openFlags, redFlagIds } from '#domain/safety/red-flags.ts';
import { termsEn } from '#domain/terms/en.ts';
import { workPlaceEn } from '#domain/terms/note-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { DefinitionItem } from '#renderer/ui/DefinitionList.tsx';
import { techniqueLabel } from './rows.ts';

function listed<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): string {
  return values.map((value) => words[value]).join(', ');
}

function worded<Value extends string>(value: Value | null, words: Readonly<Record<Value, string>>): string {
  return value === null ? '' : words[value];
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

const scored = (value: number | null): string => (value === null ? '' : `${value} / 10`);

/** Pain before and after as words; empty where neither was noted. */
export function painWords(before: number | null, after: number | null): string {
  if (before === null && after === null) return '';
  const missing = t('notes.signed.notNoted');
  return t('notes.signed.painBeforeAfter', { before: before ?? missing, after: after ?? missing });
}

/** The open flags, or how much was asked. */
export function safetyWords({ safety }: NoteBody): string {
  const open = openFlags(safety.screen);
  if (open.length > 0) return open.map((flag) => termsEn.flag[flag.id]).join('; ');
  const notAsked = redFlagIds.filter((flag) => safety.screen[flag] === 'not-asked').length;
  return notAsked === 0 ? t('notes.signed.allClear') : t('notes.signed.notAsked', { count: notAsked });
}

export function findingWords({ structure, side, tone, tenderness, triggerPoint }: Finding): string {
  const name = `${termsEn.structure[structure]}, ${termsEn.side[side]}`;
  const felt = joined([
    tone === null ? null : t('notes.signed.tone', { value: tone }),
    tenderness === null ? null : t('notes.signed.tenderness', { value: tenderness }),
    triggerPoint === null
      ? null
      : t('notes.signed.triggerPoint', { value: termsEn.triggerPoint[triggerPoint] }),
  ]);
  return felt === '' ? name : `${name}: ${felt}`;
}

export function treatmentWords(row: TreatmentRow): string {
  return joined([
    `${techniqueLabel(row.technique, row.stroke)}: ${workPlaceEn(row.structure).toLowerCase()}`,
    termsEn.side[row.side],
    row.pressure === null ? null : t('notes.signed.pressure', { value: row.pressure }),
    row.minutes === null ? null : t('common.minutes', { count: row.minutes }),
  ]);
}

export function subjectiveItems({ subjective: s }: NoteBody): readonly DefinitionItem[] {
  return [
    { key: 'complaint', term: t('notes.subjective.complaint'), value: s.complaint },
    { key: 'before', term: t('notes.subjective.painBefore'), value: scored(s.painBefore) },
    { key: 'best', term: t('notes.subjective.painBest'), value: scored(s.painBest) },
    { key: 'worst', term: t('notes.subjective.painWorst'), value: scored(s.painWorst) },
    {
      key: 'change',
      term: t('notes.subjective.changeSinceLast'),
      value: worded(s.changeSinceLast, termsEn.change),
    },
    { key: 'homeCare', term: t('notes.subjective.homeCare'), value: worded(s.homeCare, termsEn.homeCare) },
    {
      key: 'regions',
      term: t('notes.subjective.regions'),
      value: s.regions.map((each) => termsEn.region[each]).join('; '),
    },
    {
      key: 'radiation',
      term: t('notes.subjective.radiation'),
      value: worded(s.radiation, termsEn.radiation),
    },
    { key: 'qualities', term: t('notes.subjective.qualities'), value: listed(s.qualities, termsEn.quality) },
    {
      key: 'aggravating',
      term: t('notes.subjective.aggravating'),
      value: listed(s.aggravating, termsEn.provocation),
    },
    { key: 'easing', term: t('notes.subjective.easing'), value: listed(s.easing, termsEn.relief) },
    { key: 'sleep', term: t('notes.subjective.sleep'), value: scored(s.sleep) },
    { key: 'stress', term: t('notes.subjective.stress'), value: scored(s.stress) },
    { key: 'words', term: t('notes.subjective.words'), value: s.words },
  ];
}

export function assessmentItems({ assessment: a }: NoteBody): readonly DefinitionItem[] {
  return [
    { key: 'after', term: t('notes.assessment.painAfter'), value: scored(a.painAfter) },
    { key: 'response', term: t('notes.assessment.response'), value: worded(a.response, termsEn.change) },
    {
      key: 'irritability',
      term: t('notes.assessment.irritability'),
      value: worded(a.irritability, termsEn.irritability),
    },
    { key: 'adverse', term: t('notes.assessment.adverse'), value: listed(a.adverse, termsEn.adverse) },
    { key: 'words', term: t('notes.assessment.words'), value: a.words },
  ];
}

/** `day` writes the day of the next visit as the practice does. */
export function planItems({ plan: p }: NoteBody, day: (date: string) => string): readonly DefinitionItem[] {
  const visit = joined([p.nextVisitDate === null ? null : day(p.nextVisitDate), p.nextVisitTime]);
  return [
    { key: 'frequency', term: t('notes.plan.frequency'), value: p.frequency },
    { key: 'focus', term: t('notes.plan.nextFocus'), value: p.nextFocus },
    { key: 'visit', term: t('notes.plan.nextVisitDate'), value: visit },
    { key: 'homeCare', term: t('notes.plan.homeCare'), value: p.homeCare },
    { key: 'words', term: t('notes.plan.words'), value: p.words },
  ];
}
