import type { HistoryCondition } from '../safety/conditions.ts';
import type { Question } from './question.ts';

/** One yes-or-no question for each condition of the health history; the id says which. */
export type ConditionQuestionId = `has-${HistoryCondition}`;

type ConditionQuestion = Extract<Question, { type: 'yes-no' }> & { readonly id: ConditionQuestionId };

function asked(
  condition: HistoryCondition,
  onlyIf?: { readonly question: ConditionQuestionId; readonly is: readonly ('yes' | 'not-sure')[] },
): ConditionQuestion {
  return {
    id: `has-${condition}`,
    part: 'health',
    type: 'yes-no',
    ...(onlyIf ? { onlyIf } : {}),
  };
}

const perhapsPregnant = { question: 'has-pregnancy', is: ['yes', 'not-sure'] } as const;

/** In an order that goes from what most people have to what few have. */
export const conditionQuestions: readonly ConditionQuestion[] = [
  asked('hypertension-controlled'),
  asked('heart-failure'),
  asked('varicose-veins'),
  asked('anticoagulant'),
  asked('antiplatelet-combination'),
  asked('bleeding-disorder'),
  asked('steroids-long-term'),
  asked('osteoporosis'),
  asked('fracture-site'),
  asked('scoliosis'),
  asked('hypermobility'),
  asked('connective-tissue-disorder'),
  asked('hernia'),
  asked('numb-area'),
  asked('diabetes-with-neuropathy'),
  asked('epilepsy-uncontrolled'),
  asked('kidney-failure'),
  asked('aortic-aneurysm-known'),
  asked('cancer-in-treatment'),
  asked('tumour-or-radiation-area'),
  asked('implanted-device'),
  asked('surgery-recent'),
  asked('spinal-surgery'),
  asked('pregnancy'),
  asked('pregnancy-high-risk', perhapsPregnant),
  asked('trauma-history'),
];
