import {
  allergyKinds,
  type HealthHistory,
  type HealthTopic,
  medicationClasses,
} from '#domain/health/history.ts';
import type { HistoryCondition } from '#domain/safety/conditions.ts';
import { intakeEn } from '#domain/terms/intake-en.ts';
import { lineLimit } from '#domain/text.ts';
import { choicesOf, type IntakeAnswers, wordsOf } from '../answers.ts';
import { conditionQuestions } from '../condition-questions.ts';
import type { QuestionId } from '../questions.ts';
import type { IntakeRecord, ReviewField, ValueOf } from '../review.ts';
import { field, textField } from './builders.ts';

type Item = ValueOf<'items'>['items'][number];

function inHealth(record: IntakeRecord, changed: Partial<HealthHistory>): IntakeRecord {
  return { ...record, health: { ...record.health, ...changed } };
}

/** What stands for "the client does not know" in the record: not asked, with a word why. Never "no". */
export const clientNotSure = 'The client was not sure';

function conditionField(condition: HistoryCondition): ReviewField {
  const question = `has-${condition}` as const;
  return field({
    id: `health.${condition}`,
    part: 'health',
    questions: [question],
    kind: 'answer',
    propose: (answers) => {
      const answer = answers[question];
      if (answer?.type !== 'yes-no') return null;
      if (answer.answer === 'not-sure') {
        return { kind: 'answer', answer: 'not-asked', detail: answer.detail || clientNotSure };
      }
      return { kind: 'answer', answer: answer.answer, detail: answer.detail };
    },
    read: ({ health }) => {
      const { answer, detail } = health.conditions[condition];
      return { kind: 'answer', answer, detail };
    },
    // Where on the body it sits is the therapist's own entry and stays.
    write: (record, { answer, detail }) =>
      inHealth(record, {
        conditions: {
          ...record.health.conditions,
          [condition]: { ...record.health.conditions[condition], answer, detail },
        },
      }),
  });
}

type ListSetting = {
  readonly id: string;
  readonly questions: readonly [QuestionId, ...QuestionId[]];
  readonly choices: readonly string[];
  readonly told: (answers: IntakeAnswers) => readonly Item[];
  readonly get: (health: HealthHistory) => readonly Item[];
  readonly set: (health: HealthHistory, items: readonly Item[]) => Partial<HealthHistory>;
};

/** A list in the record: what the client told is added to it, nothing is taken away. */
function listField({ id, questions, choices, told, get, set }: ListSetting): ReviewField {
  return field({
    id,
    part: 'health',
    questions,
    kind: 'items',
    choices,
    propose: (answers, { health }) => {
      const known = get(health);
      const added = told(answers);
      const isNew = (item: Item) =>
        !known.some((each) => each.type === item.type && each.words === item.words);
      return added.length === 0 ? null : { kind: 'items', items: [...known, ...added.filter(isNew)] };
    },
    read: ({ health }) => ({ kind: 'items', items: [...get(health)] }),
    write: (record, { items }) => inHealth(record, set(record.health, items)),
  });
}

function linesOf(answers: IntakeAnswers, id: QuestionId): readonly string[] {
  return wordsOf(answers, id)
    .split('\n')
    .map((each) => each.replace(/\s+/g, ' ').trim().slice(0, lineLimit))
    .filter((each) => each !== '');
}

/** What was chosen; "none" beside something chosen is a slip of the finger. */
function kindsOf(answers: IntakeAnswers, id: QuestionId): readonly string[] {
  return choicesOf(answers, id).filter((kind) => kind !== 'none');
}

/** "None" said to the kinds, with nothing written down: the whole topic was asked, and the answer is no. */
function topicField(topic: HealthTopic, kinds: QuestionId, words: QuestionId): ReviewField {
  return field({
    id: `health.topics.${topic}`,
    part: 'health',
    questions: [kinds],
    kind: 'answer',
    propose: (answers) => {
      const isNone = choicesOf(answers, kinds).includes('none') && kindsOf(answers, kinds).length === 0;
      return isNone && wordsOf(answers, words) === '' ? { kind: 'answer', answer: 'no', detail: '' } : null;
    },
    read: ({ health }) => ({ kind: 'answer', answer: health.topics[topic], detail: '' }),
    write: (record, { answer }) => inHealth(record, { topics: { ...record.health.topics, [topic]: answer } }),
  });
}

function oneOf<Value extends string>(values: readonly Value[], wanted: string, otherwise: Value): Value {
  return values.find((value) => value === wanted) ?? otherwise;
}

const surgeryTypes = ['other', 'spinal'] as const;

const lists: readonly ReviewField[] = [
  listField({
    id: 'health.medications',
    questions: ['medicine-kinds', 'medicine-names'],
    choices: medicationClasses,
    told: (answers) => [
      ...kindsOf(answers, 'medicine-kinds').map((type) => ({
        type,
        words: intakeEn.questions['medicine-kinds'].choices?.[type] ?? type,
      })),
      ...linesOf(answers, 'medicine-names').map((words) => ({ type: 'other', words })),
    ],
    get: ({ medications }) => medications.map((each) => ({ type: each.class, words: each.name })),
    set: ({ medications }, items) => ({
      medications: items.map(({ type, words }) => ({
        name: words,
        class: oneOf(medicationClasses, type, 'other'),
        dose: medications.find((each) => each.class === type && each.name === words)?.dose ?? '',
      })),
    }),
  }),
  listField({
    id: 'health.allergies',
    questions: ['allergy-kinds', 'allergy-words'],
    choices: allergyKinds,
    told: allergiesTold,
    get: ({ allergies }) => allergies.map(({ kind, detail }) => ({ type: kind, words: detail })),
    set: (_health, items) => ({
      allergies: items.map(({ type, words }) => ({
        kind: oneOf(allergyKinds, type, 'other'),
        detail: words,
      })),
    }),
  }),
  listField({
    id: 'health.surgeries',
    questions: ['surgeries'],
    choices: surgeryTypes,
    told: (answers) => linesOf(answers, 'surgeries').map((words) => ({ type: 'other', words })),
    get: ({ surgeries }) =>
      surgeries.map(({ what, isSpinal }) => ({ type: isSpinal ? 'spinal' : 'other', words: what })),
    set: ({ surgeries }, items) => ({
      surgeries: items.map(({ type, words }) => ({
        what: words,
        on: surgeries.find((each) => each.what === words)?.on ?? null,
        isSpinal: type === 'spinal',
      })),
    }),
  }),
];

// "Something else" without a word what would be an empty row.
function ownWordsFor(type: string): string {
  return type === 'other' ? (intakeEn.questions['allergy-kinds'].choices?.other ?? '') : '';
}

/** A kind is an entry; the words belong to "something else", or to the first kind. */
function allergiesTold(answers: IntakeAnswers): readonly Item[] {
  const kinds = kindsOf(answers, 'allergy-kinds');
  const words = linesOf(answers, 'allergy-words').join(' ');
  if (kinds.length === 0) return words === '' ? [] : [{ type: 'other', words }];
  const named = kinds.includes('other') ? 'other' : kinds[0];
  return kinds.map((type) => ({ type, words: type === named ? words || ownWordsFor(type) : '' }));
}

function healthText(key: 'implants' | 'injuries' | 'words', question: QuestionId): ReviewField {
  return textField({
    id: `health.${key}`,
    part: 'health',
    question,
    lines: 'several',
    get: ({ health }) => health[key],
    set: (record, text) => inHealth(record, { [key]: text }),
  });
}

/** The health history, condition by condition, and its lists. */
export const healthReviewFields: readonly ReviewField[] = [
  ...conditionQuestions.map(({ id }) => conditionField(id.slice('has-'.length) as HistoryCondition)),
  field({
    id: 'health.pregnancyWeeks',
    part: 'health',
    questions: ['pregnancy-weeks'],
    kind: 'number',
    propose: (answers) => {
      const answer = answers['pregnancy-weeks'];
      return answer?.type === 'number' ? { kind: 'number', number: answer.number } : null;
    },
    read: ({ health }) => ({ kind: 'number', number: health.pregnancyWeeks }),
    write: (record, { number }) => inHealth(record, { pregnancyWeeks: number }),
  }),
  topicField('medications', 'medicine-kinds', 'medicine-names'),
  topicField('allergies', 'allergy-kinds', 'allergy-words'),
  ...lists,
  healthText('implants', 'implants'),
  healthText('injuries', 'injuries'),
  healthText('words', 'health-words'),
];
