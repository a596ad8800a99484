import { bodyPositions, handoutLanguages, liftingKinds } from '../clients/client.ts';
import { onsetModes } from '../clients/episode.ts';
import { allergyKinds, medicationClasses } from '../health/history.ts';
import { type ConditionQuestionId, conditionQuestions } from './condition-questions.ts';
import type { Question } from './question.ts';
import { baselineQuestions, laterQuestions, type ScoreQuestionId } from './score-questions.ts';

/** Where it hurts and what changes it, as the clinical data model lists them (section S), fewer and plainer. */
export const painPlaces = [
  'low-back-left',
  'low-back-middle',
  'low-back-right',
  'buttock-left',
  'buttock-right',
  'groin',
  'leg-left-above-knee',
  'leg-right-above-knee',
  'leg-left-below-knee',
  'leg-right-below-knee',
  'elsewhere',
] as const;
export const painActs = [
  'sitting',
  'standing',
  'walking',
  'bending-forward',
  'bending-back',
  'twisting',
  'lifting',
  'lying',
  'mornings',
  'end-of-day',
  'driving',
  'stress',
] as const;
export const painReliefs = ['rest', 'moving', 'warmth', 'cold', 'a-position', 'massage', 'medicine'] as const;

/** Since when, in steps that fall into one stage each (stageOn of domain/clients/episode.ts). */
export const sinceWhen = ['days', 'weeks', 'two-or-three-months', 'months', 'years'] as const;

const before = [
  { id: 'preferred-name', part: 'you', type: 'text', lines: 'one' },
  { id: 'pronouns', part: 'you', type: 'text', lines: 'one' },
  { id: 'birth-date', part: 'you', type: 'date' },
  { id: 'phone', part: 'you', type: 'text', lines: 'one' },
  { id: 'address', part: 'you', type: 'text', lines: 'several' },
  { id: 'email', part: 'you', type: 'text', lines: 'one' },
  { id: 'occupation', part: 'you', type: 'text', lines: 'one' },
  { id: 'lifting', part: 'you', type: 'choice', choices: liftingKinds },
  { id: 'sitting-hours', part: 'you', type: 'number', min: 0, max: 24 },
  { id: 'referral-source', part: 'you', type: 'text', lines: 'one' },
  { id: 'physician', part: 'you', type: 'text', lines: 'one' },
  { id: 'physician-contact', part: 'you', type: 'text', lines: 'one' },
  { id: 'emergency-name', part: 'you', type: 'text', lines: 'one' },
  { id: 'emergency-relation', part: 'you', type: 'text', lines: 'one' },
  { id: 'emergency-phone', part: 'you', type: 'text', lines: 'one' },
  { id: 'guardian-name', part: 'you', type: 'text', lines: 'one', onlyIfMinor: true },
  { id: 'guardian-relation', part: 'you', type: 'text', lines: 'one', onlyIfMinor: true },
  { id: 'guardian-phone', part: 'you', type: 'text', lines: 'one', onlyIfMinor: true },

  { id: 'complaint', part: 'complaint', type: 'text', lines: 'several' },
  { id: 'where', part: 'complaint', type: 'choices', choices: painPlaces },
  { id: 'since-when', part: 'complaint', type: 'choice', choices: sinceWhen },
  { id: 'how-began', part: 'complaint', type: 'choice', choices: onsetModes },
  { id: 'what-happened', part: 'complaint', type: 'text', lines: 'several' },
  { id: 'worse', part: 'complaint', type: 'choices', choices: painActs },
  { id: 'better', part: 'complaint', type: 'choices', choices: painReliefs },
  { id: 'goals', part: 'complaint', type: 'text', lines: 'several' },
] as const satisfies readonly Question[];

const after = [
  {
    id: 'pregnancy-weeks',
    part: 'health',
    type: 'number',
    min: 1,
    max: 45,
    onlyIf: { question: 'has-pregnancy', is: ['yes'] },
  },
  { id: 'medicine-kinds', part: 'health', type: 'choices', choices: [...medicationClasses, 'none'] },
  { id: 'medicine-names', part: 'health', type: 'text', lines: 'several' },
  { id: 'allergy-kinds', part: 'health', type: 'choices', choices: [...allergyKinds, 'none'] },
  { id: 'allergy-words', part: 'health', type: 'text', lines: 'one' },
  { id: 'surgeries', part: 'health', type: 'text', lines: 'several' },
  { id: 'implants', part: 'health', type: 'text', lines: 'several' },
  { id: 'injuries', part: 'health', type: 'text', lines: 'several' },
  { id: 'health-words', part: 'health', type: 'text', lines: 'several' },

  { id: 'pressure-wish', part: 'wishes', type: 'choice', choices: ['light', 'medium', 'firm', 'any'] },
  { id: 'position-wish', part: 'wishes', type: 'choices', choices: bodyPositions },
  { id: 'avoid', part: 'wishes', type: 'text', lines: 'one' },
  { id: 'expectations', part: 'wishes', type: 'text', lines: 'several' },
  { id: 'language', part: 'wishes', type: 'choice', choices: handoutLanguages },
  { id: 'large-print', part: 'wishes', type: 'choice', choices: ['yes', 'no'] },
] as const satisfies readonly Question[];

export type QuestionId =
  | (typeof before)[number]['id']
  | (typeof after)[number]['id']
  | ConditionQuestionId
  | ScoreQuestionId;

export type IntakeQuestion = Question & { readonly id: QuestionId };

/** The whole form in its order. Own questions: no item of a licensed questionnaire. */
export const intakeQuestions: readonly IntakeQuestion[] = [
  ...before,
  ...baselineQuestions,
  ...conditionQuestions,
  ...after,
];

const everyQuestion: readonly IntakeQuestion[] = [...intakeQuestions, ...laterQuestions];

const byId: ReadonlyMap<string, IntakeQuestion> = new Map(
  everyQuestion.map((question) => [question.id, question]),
);

/** The questions of the form and those that are asked only at later sessions. */
export const questionIds = everyQuestion.map(({ id }) => id) as [QuestionId, ...QuestionId[]];

export function questionOf(id: QuestionId): IntakeQuestion {
  const found = byId.get(id);
  if (!found) throw new RangeError('unknown question');
  return found;
}
