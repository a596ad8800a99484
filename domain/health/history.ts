import { z } from 'zod';
import { type StructureId, sides, structureIds } from '../anatomy/structures.ts';
import { calendarDate } from '../dates/calendar-date.ts';
import { conditions, type HistoryCondition } from '../safety/conditions.ts';
import { line, paragraph } from '../text.ts';

export const historyConditions = conditions
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
export type HealthPlace = z.output<typeof place>;

export const conditionEntry = z.strictObject({
  answer: z.enum(healthAnswers),
  /** Since when, what kind, what a physician said. */
  detail: line,
  places: z.array(place).max(40, 'too-large'),
});
export type ConditionEntry = z.output<typeof conditionEntry>;

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

export type MedicationClass = (typeof medicationClasses)[number];

const medication = z.strictObject({ name: line, class: z.enum(medicationClasses), dose: line });
export type Medication = z.output<typeof medication>;

export const allergyKinds = ['oil', 'nut', 'latex', 'fragrance', 'medicine', 'other'] as const;
export type AllergyKind = (typeof allergyKinds)[number];
const allergy = z.strictObject({ kind: z.enum(allergyKinds), detail: line });
export type Allergy = z.output<typeof allergy>;

const surgery = z.strictObject({
  what: line,
  on: calendarDate.nullable(),
  isSpinal: z.boolean(),
});
export type Surgery = z.output<typeof surgery>;

/** What is asked for as a whole. An empty list alone would not tell "none" from "not asked". */
export const healthTopics = ['medications', 'allergies', 'surgeries', 'implants', 'injuries'] as const;
export type HealthTopic = (typeof healthTopics)[number];

/** A client's health as known on one day. Every change is a new version; nothing is overwritten. */
export const healthHistory = z.strictObject({
  format: z.literal(1),
  conditions: z.record(z.enum(historyConditions), conditionEntry),
  topics: z.record(z.enum(healthTopics), z.enum(healthAnswers)),
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
  topics: {
    medications: 'not-asked',
    allergies: 'not-asked',
    surgeries: 'not-asked',
    implants: 'not-asked',
    injuries: 'not-asked',
  },
  medications: [],
  allergies: [],
  surgeries: [],
  implants: '',
  injuries: '',
  pregnancyWeeks: null,
  words: '',
};
