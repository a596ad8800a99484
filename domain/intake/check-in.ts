import { z } from 'zod';
import { calendarDate } from '../dates/calendar-date.ts';
import type { MeasureId } from '../measures/catalogue.ts';
import { type DueMeasure, dueMeasures, type Occasion } from '../measures/due.ts';
import type { ProgressRecord } from '../progress/record.ts';
import { line } from '../text.ts';
import { type IntakeQuestion, questionOf } from './questions.ts';
import { type ScoreQuestionId, scoreQuestionIds } from './score-questions.ts';

/** One question of a check-in. An activity that the client named before stands with its name and earlier score. */
const askedScore = z.strictObject({
  question: z.enum(scoreQuestionIds),
  /** Empty for what is no activity, and for an activity that is still to be named. */
  item: line,
  lastValue: z.number().nullable(),
  lastOn: calendarDate.nullable(),
});
export type AskedScore = z.output<typeof askedScore>;

/** What a client is asked before a session: fixed when the computer is handed over, kept with the answers. */
export const checkIn = z.strictObject({
  episodeId: z.uuid(),
  asked: z.array(askedScore).min(1).max(scoreQuestionIds.length),
});
export type CheckIn = z.output<typeof checkIn>;

/** Several activities have a question each, in the order in which they came up. */
const activityQuestions = ['activity-1', 'activity-2', 'activity-3', 'activity-4', 'activity-5'] as const;

/** Where none is named, three are asked for (clinical data model, section 3). */
const namedAtFirst = 3;

const measureOf = {
  'pain-now': 'pain-now',
  'pain-best': 'pain-best',
  'pain-worst': 'pain-worst',
  'global-change': 'global-change',
  sleep: 'sleep',
  stress: 'stress',
} as const satisfies Partial<Record<ScoreQuestionId, MeasureId>>;

/**
 * The questions of the day: pain now at every session, everything else as it is due. Only for activities the earlier
 * score is shown, as their method has it (clinical data model, section 3); elsewhere it would lead the answer.
 */
export function checkInFor(
  record: Pick<ProgressRecord, 'episodeId' | 'sessions' | 'entries' | 'plans'>,
  occasion: Occasion,
): CheckIn {
  const due = dueMeasures(record, occasion);
  const activities = activityScores(due.filter(({ measure }) => measure === 'activity'));
  const isDue = (id: keyof typeof measureOf) =>
    id === 'pain-now' || due.some(({ measure }) => measure === measureOf[id]);
  const asked = scoreQuestionIds.flatMap((question): AskedScore[] =>
    question in measureOf
      ? isDue(question as keyof typeof measureOf)
        ? [{ question, item: '', lastValue: null, lastOn: null }]
        : []
      : activities.filter((each) => each.question === question),
  );
  return { episodeId: record.episodeId, asked };
}

function activityScores(due: readonly DueMeasure[]): readonly AskedScore[] {
  const named = due.filter(({ item }) => item !== '').slice(0, activityQuestions.length);
  if (named.length === 0) {
    return due.length === 0
      ? []
      : activityQuestions
          .slice(0, namedAtFirst)
          .map((question) => ({ question, item: '', lastValue: null, lastOn: null }));
  }
  return named.flatMap(({ item, lastValue, lastOn }, index) => {
    const question = activityQuestions[index];
    return question === undefined ? [] : [{ question, item, lastValue, lastOn }];
  });
}

/** The questions of a check-in; one that asks for a named activity hangs on no other. */
export function checkInQuestions({ asked }: Pick<CheckIn, 'asked'>): readonly IntakeQuestion[] {
  return asked.map(({ question, item }) => {
    const { onlyAfter, ...plain } = questionOf(question);
    return item === '' && onlyAfter !== undefined ? { ...plain, onlyAfter } : plain;
  });
}
