import type { Question } from './question.ts';

/**
 * How it is today, in numbers (clinical data model, section 3: pain and the activities that a client names, words of our
 * own). At the end of the complaint, so that the first note has something to be compared with.
 */
export const baselineQuestions = [
  { id: 'pain-now', part: 'complaint', type: 'score', measure: 'pain-now' },
  { id: 'pain-best', part: 'complaint', type: 'score', measure: 'pain-best' },
  { id: 'pain-worst', part: 'complaint', type: 'score', measure: 'pain-worst' },
  { id: 'activity-1', part: 'complaint', type: 'activity' },
  { id: 'activity-2', part: 'complaint', type: 'activity', onlyAfter: 'activity-1' },
  { id: 'activity-3', part: 'complaint', type: 'activity', onlyAfter: 'activity-2' },
] as const satisfies readonly Question[];

/** Asked at later sessions only: up to five activities are asked again, and what has no baseline of its own. */
export const laterQuestions = [
  { id: 'activity-4', part: 'complaint', type: 'activity' },
  { id: 'activity-5', part: 'complaint', type: 'activity' },
  { id: 'global-change', part: 'complaint', type: 'score', measure: 'global-change' },
  { id: 'sleep', part: 'complaint', type: 'score', measure: 'sleep' },
  { id: 'stress', part: 'complaint', type: 'score', measure: 'stress' },
] as const satisfies readonly Question[];

/** Questions whose answers are numbers on a scale, in the order in which they are asked. */
export const scoreQuestions = [...baselineQuestions, ...laterQuestions];

export type ScoreQuestionId = (typeof scoreQuestions)[number]['id'];

export const scoreQuestionIds = scoreQuestions.map(({ id }) => id) as [ScoreQuestionId, ...ScoreQuestionId[]];
