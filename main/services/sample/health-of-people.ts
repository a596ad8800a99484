import {
  type ConditionEntry,
  type HealthHistory,
  healthTopics,
  historyConditions,
  nothingKnown,
} from '#domain/health/history.ts';
import type { HistoryCondition } from '#domain/safety/conditions.ts';

/** What was asked on one day. */
export type SampleHealth = {
  readonly daysAgo: number;
  readonly body: HealthHistory;
  readonly isFullReview: boolean;
};

type Answers = Partial<Record<HistoryCondition, Partial<ConditionEntry>>>;

function withYes(known: HealthHistory, answers: Answers, more: Partial<HealthHistory>): HealthHistory {
  const yes = Object.entries(answers).map(([id, entry]) => [
    id,
    { answer: 'yes', detail: '', places: [], ...entry },
  ]);
  return { ...known, ...more, conditions: { ...known.conditions, ...Object.fromEntries(yes) } };
}

/** Everything asked, and no to all that is not named here. */
const allAsked = (answers: Answers, more: Partial<HealthHistory> = {}) =>
  withYes(
    {
      ...nothingKnown,
      conditions: Object.fromEntries(
        historyConditions.map((id) => [id, { answer: 'no', detail: '', places: [] }]),
      ) as unknown as HealthHistory['conditions'],
      topics: Object.fromEntries(
        healthTopics.map((topic) => [topic, 'no']),
      ) as unknown as HealthHistory['topics'],
    },
    answers,
    more,
  );

/** Only what is named here was asked. */
const partlyAsked = (answers: Answers, more: Partial<HealthHistory> = {}) =>
  withYes(nothingKnown, answers, more);

const driver = { 'hypertension-controlled': { detail: 'Tablets since 2021, checked each spring' } };
const ramipril = { name: 'Ramipril', class: 'other', dose: '5 mg, mornings' } as const;

/** Health histories of half of the people, by name. Those that cap the pressure were asked after the last visit. */
export const sampleHealth: Readonly<Record<string, readonly SampleHealth[]>> = {
  'Ada Lindqvist': [{ daysAgo: 21, isFullReview: true, body: allAsked({}, { words: 'Night shifts.' }) }],
  'Tomás Herrera Quintana': [
    { daysAgo: 126, isFullReview: true, body: allAsked(driver, { medications: [ramipril] }) },
    {
      daysAgo: 8,
      isFullReview: false,
      body: allAsked(
        { ...driver, hernia: { detail: 'Groin, left; operation is planned' } },
        { medications: [ramipril, { name: 'Ibuprofen', class: 'nsaid', dose: '400 mg, after long drives' }] },
      ),
    },
  ],
  'Miriam Okonkwo': [
    {
      daysAgo: 9,
      isFullReview: true,
      body: allAsked({ pregnancy: { detail: 'Second child, no trouble so far' } }, { pregnancyWeeks: 19 }),
    },
  ],
  'George Abernathy': [
    {
      daysAgo: 20,
      isFullReview: true,
      body: allAsked(
        {
          anticoagulant: { detail: 'Since 2023, for his heartbeat' },
          'varicose-veins': {
            detail: 'Back of the thigh',
            places: [{ structure: 'hamstrings', side: 'left' }],
          },
        },
        {
          medications: [{ name: 'Apixaban', class: 'anticoagulant', dose: '5 mg, twice a day' }],
          surgeries: [{ what: 'Gall bladder', on: '2011-06-14', isSpinal: false }],
        },
      ),
    },
  ],
  'Eleni Papadaki': [
    {
      daysAgo: 90,
      isFullReview: false,
      body: partlyAsked(
        { scoliosis: { detail: 'Slight, known since school' } },
        {
          allergies: [
            { kind: 'nut', detail: 'Almond and other nut oils' },
            { kind: 'fragrance', detail: 'Lavender' },
          ],
        },
      ),
    },
  ],
  'Grace Mbeki': [
    {
      daysAgo: 29,
      isFullReview: true,
      body: allAsked(
        { osteoporosis: { detail: 'Scan in March; tablets once a week' } },
        {
          medications: [{ name: 'Alendronate', class: 'other', dose: '70 mg, Sundays' }],
          injuries: 'Broken wrist, 2022',
        },
      ),
    },
  ],
};
