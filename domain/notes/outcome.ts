import { z } from 'zod';
import { calendarDate, clockTime } from '../dates/calendar-date.ts';
import { exerciseIds } from '../handouts/exercises.ts';
import { line, longText } from '../text.ts';
import { structure, yesNo } from './objective.ts';
import { onScale, painScore, scale } from './scale.ts';
import { changes } from './subjective.ts';

// The choices of sections A and P are those of the clinical data model, 2.4.

export const adverseReactions = [
  'none',
  'soreness',
  'bruise',
  'headache',
  'dizziness',
  'flare',
  'other',
] as const;
export const irritabilities = ['low', 'moderate', 'high'] as const;
export const referralUrgencies = ['emergency', 'same-day', 'days', 'routine'] as const;

export const assessment = z.strictObject({
  response: z.enum(changes).nullable(),
  painAfter: painScore,
  adverse: z.array(z.enum(adverseReactions)).max(adverseReactions.length, 'too-large'),
  irritability: z.enum(irritabilities).nullable(),
  /** How far the client has come towards the goals, in percent, as therapist and client see it. */
  goalProgress: onScale('goalProgress'),
  /** The therapist's impression in words; never a diagnosis. */
  words: longText,
});
export type Assessment = z.output<typeof assessment>;

export const emptyAssessment: Assessment = {
  response: null,
  painAfter: null,
  adverse: [],
  irritability: null,
  goalProgress: null,
  words: '',
};

const homeExercise = z.strictObject({ exercise: z.enum(exerciseIds), dose: line });
export type HomeExercise = z.output<typeof homeExercise>;

const referral = z.strictObject({
  to: line,
  urgency: z.enum(referralUrgencies),
  reason: line,
  letterOn: calendarDate.nullable(),
});
export type NotedReferral = z.output<typeof referral>;

export const plan = z.strictObject({
  frequency: line,
  /** Sessions agreed in all; null where that was not settled. */
  sessionCount: scale(1, 200),
  /**
   * When to look again whether it helps. Default: at the fourth session, and refer on without a change of 30 % by the
   * fourth to sixth (clinical data model, 2.4; a default of the project, not a published limit).
   */
  reviewOn: calendarDate.nullable(),
  focus: z.array(structure).max(20, 'too-large'),
  nextFocus: line,
  nextVisitDate: calendarDate.nullable(),
  nextVisitTime: clockTime.nullable(),
  exercises: z.array(homeExercise).max(exerciseIds.length, 'too-large'),
  homeCare: longText,
  referral: referral.nullable(),
  /** Whether the plan was told to the client, and agreed. */
  clientAgreed: z.enum(yesNo).nullable(),
  words: longText,
});
export type Plan = z.output<typeof plan>;

export const emptyPlan: Plan = {
  frequency: '',
  sessionCount: null,
  reviewOn: null,
  focus: [],
  nextFocus: '',
  nextVisitDate: null,
  nextVisitTime: null,
  exercises: [],
  homeCare: '',
  referral: null,
  clientAgreed: null,
  words: '',
};
