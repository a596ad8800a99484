import type { HealthView } from '#domain/contract/health.ts';
import {
  type Allergy,
  type HealthHistory,
  type Medication,
  nothingKnown,
  type Surgery,
} from '#domain/health/history.ts';
import { lastCountedWeek, pregnancyWeeksOn } from '#domain/health/pregnancy.ts';

/** An entry of a list with a name of its own, so that a row keeps its place and focus while others go. */
export type Row<Entry> = { readonly key: string; readonly entry: Entry };

/** A history while it is edited. */
export type HealthDraft = Omit<HealthHistory, 'medications' | 'allergies' | 'surgeries'> & {
  readonly medications: readonly Row<Medication>[];
  readonly allergies: readonly Row<Allergy>[];
  readonly surgeries: readonly Row<Surgery>[];
};

export function newRow<Entry>(entry: Entry): Row<Entry> {
  return { key: crypto.randomUUID(), entry };
}

/** What the form begins with: what is known, with the week of pregnancy as it is today. */
export function draftOf({ latest, today }: HealthView): HealthDraft {
  const body = latest?.body ?? nothingKnown;
  const weeks = latest === null ? null : pregnancyWeeksOn(latest, today);
  return {
    ...body,
    medications: body.medications.map(newRow),
    allergies: body.allergies.map(newRow),
    surgeries: body.surgeries.map(newRow),
    pregnancyWeeks: weeks !== null && weeks <= lastCountedWeek ? weeks : null,
  };
}

export function bodyOf(draft: HealthDraft): HealthHistory {
  return {
    ...draft,
    medications: draft.medications.map(({ entry }) => entry),
    allergies: draft.allergies.map(({ entry }) => entry),
    surgeries: draft.surgeries.map(({ entry }) => entry),
  };
}
