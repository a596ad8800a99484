import { z } from 'zod';
import { type StructureId, sides, structureIds } from '../anatomy/structures.ts';
import { calendarDate } from '../dates/calendar-date.ts';
import { conditions, type HistoryCondition } from '../safety/conditions.ts';
import { line, paragraph } from '../text.ts';

const historyConditions = conditions
  .filter((condition) => condition.asked === 'history')
  .map((condition) => condition.id) as [HistoryCondition, ...HistoryCondition[]];

/** "Not asked" is an answer of its own and never counts as "no". */
export const healthAnswers = ['not-asked', 'no', 'yes'] as const;
export type HealthAnswer = (typeof healthAnswers)[number];

/** Where on the body an entry sits. Structures only: what they cover is kept off. */
const place = z.strictObject({
  structure: z.enum(structureIds as [StructureId, ...StructureId[]]),
  side: z.enum(sides),
});

const conditionEntry = z.strictObject({
  answer: z.enum(healthAnswers),
  /** Since when, what kind, what a physician said. */
  detail: line,
  places: z.array(place).max(40, 'too-large'),
});

/** Classes that change what hands may do (clinical data model, section S). */
export const medicationClasses = [
  'anticoagulant',
  'antiplatelet',
  'steroid',
  'opioid',
  'nsaid',
  'muscle-relaxant',
  'insulin',
  'other',
] as const;

const medication = z.strictObject({ name: line, class: z.enum(medicationClasses), dose: line });

export const allergyKinds = ['oil', 'nut', 'latex', 'fragrance', 'medicine', 'other'] as const;
const allergy = z.strictObject({ kind: z.enum(allergyKinds), detail: line });

const surgery = z.strictObject({
  what: line,
  on: calendarDate.nullable(),
  isSpinal: z.boolean(),
});

/** A client's health as known on one day. Every change is a new version; nothing is overwritten. */
export const healthHistory = z.strictObject({
  format: z.literal(1),
  conditions: z.record(z.enum(historyConditions), conditionEntry),
  medications: z.array(medication).max(60, 'too-large'),
  allergies: z.array(allergy).max(40, 'too-large'),
  surgeries: z.array(surgery).max(40, 'too-large'),
  implants: paragraph,
  injuries: paragraph,
  /** Weeks on the day of recording; null where not pregnant or not asked (see the condition). */
  pregnancyWeeks: z.int().min(0, 'value-out-of-range').max(45, 'value-out-of-range').nullable(),
  words: paragraph,
});
export type HealthHistory = z.output<typeof healthHistory>;

export const nothingKnown: HealthHistory = {
  format: 1,
  conditions: Object.fromEntries(
    historyConditions.map((id) => [id, { answer: 'not-asked', detail: '', places: [] }]),
  ) as unknown as HealthHistory['conditions'],
  medications: [],
  allergies: [],
  surgeries: [],
  implants: '',
  injuries: '',
  pregnancyWeeks: null,
  words: '',
};
