import type { CalendarDate } from '../dates/calendar-date.ts';
import { enteredReading } from '../measures/entered-reading.ts';
import type { Reading } from '../progress/reading.ts';
import { seriesKey } from '../progress/series.ts';
import { type IntakeAnswers, questionsFor } from './answers.ts';
import type { CheckIn } from './check-in.ts';
import { type ScoreQuestionId, scoreQuestionIds } from './score-questions.ts';

/** A value that a client gave, to be taken over as a measure of the day. */
export type GivenScore = { readonly question: ScoreQuestionId; readonly reading: Reading };

/**
 * The numbers that a client gave, in the order of the questions. What was left out gives none and never a 0; of an
 * activity that was named twice the first counts.
 */
export function givenScores(
  answers: IntakeAnswers,
  on: CalendarDate,
  checkIn: Pick<CheckIn, 'asked'> | null,
): readonly GivenScore[] {
  const found = new Map<string, GivenScore>();
  for (const asked of questionsFor(answers, on, checkIn)) {
    const question = scoreQuestionIds.find((id) => id === asked.id);
    const answer = answers[asked.id];
    if (question === undefined || answer === undefined) continue;
    const reading =
      asked.type === 'score' && answer.type === 'score'
        ? enteredReading({ measure: asked.measure, value: answer.score })
        : answer.type === 'activity' && answer.score !== null && answer.name !== ''
          ? enteredReading({ measure: 'activity', item: answer.name, value: answer.score })
          : null;
    if (reading !== null && !found.has(seriesKey(reading)))
      found.set(seriesKey(reading), { question, reading });
  }
  return [...found.values()];
}
