import { z } from 'zod';
import { isMinor } from '../clients/majority.ts';
import { type CalendarDate, calendarDate } from '../dates/calendar-date.ts';
import { type MeasureId, measureFacts } from '../measures/catalogue.ts';
import { line, lineLimit, paragraph } from '../text.ts';
import { type CheckIn, checkInQuestions } from './check-in.ts';
import { clientAnswers } from './question.ts';
import {
  type IntakeQuestion,
  intakeQuestions,
  type QuestionId,
  questionIds,
  questionOf,
} from './questions.ts';

/** What a client answered, by the type of the question. */
export const intakeAnswer = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: paragraph }),
  z.strictObject({ type: z.literal('date'), date: calendarDate }),
  z.strictObject({ type: z.literal('number'), number: z.int() }),
  z.strictObject({ type: z.literal('choice'), choice: z.string().max(40) }),
  z.strictObject({ type: z.literal('choices'), choices: z.array(z.string().max(40)).max(40, 'too-large') }),
  z.strictObject({ type: z.literal('yes-no'), answer: z.enum(clientAnswers), detail: line }),
  z.strictObject({ type: z.literal('score'), score: z.int() }),
  /** Named by the client; null while no number was chosen for it. */
  z.strictObject({ type: z.literal('activity'), name: line, score: z.int().nullable() }),
]);
export type IntakeAnswer = z.output<typeof intakeAnswer>;

/** Answers by question. A question without an answer was left out: that is not a "no". */
export const intakeAnswers = z
  .partialRecord(z.enum(questionIds), intakeAnswer)
  .refine(
    (answers) =>
      Object.entries(answers).every(
        ([id, answer]) => answer === undefined || fits(questionOf(id as QuestionId), answer),
      ),
    'invalid-input',
  );
export type IntakeAnswers = z.output<typeof intakeAnswers>;

/** Whether an answer can be one to this question: of its type, and within what it offers. */
export function fits(question: IntakeQuestion, answer: IntakeAnswer): boolean {
  switch (question.type) {
    case 'text':
      return answer.type === 'text' && (question.lines === 'several' || isLine(answer.text));
    case 'date':
      return answer.type === 'date';
    case 'number':
      return answer.type === 'number' && answer.number >= question.min && answer.number <= question.max;
    case 'choice':
      return answer.type === 'choice' && question.choices.includes(answer.choice);
    case 'choices':
      return (
        answer.type === 'choices' &&
        answer.choices.every((choice) => question.choices.includes(choice)) &&
        new Set(answer.choices).size === answer.choices.length
      );
    case 'yes-no':
      return answer.type === 'yes-no';
    case 'score':
      return answer.type === 'score' && isOnScale(question.measure, answer.score);
    case 'activity':
      return answer.type === 'activity' && (answer.score === null || isOnScale('activity', answer.score));
  }
}

function isOnScale(measure: MeasureId, score: number): boolean {
  const { low, high } = measureFacts[measure];
  return score >= low && score <= high;
}

const isLine = (text: string): boolean => text.length <= lineLimit && !text.includes('\n');

/** Whether the question is to be asked after what was answered so far. */
export function isAsked(
  { onlyIf, onlyAfter, onlyIfMinor }: IntakeQuestion,
  answers: IntakeAnswers,
  today: CalendarDate,
): boolean {
  if (onlyIfMinor) {
    const born = answers['birth-date'];
    return born?.type === 'date' && isMinor(born.date, today);
  }
  if (onlyAfter !== undefined) return isNamed(answers[onlyAfter as QuestionId]);
  if (onlyIf === undefined) return true;
  const before = answers[onlyIf.question as QuestionId];
  return before?.type === 'yes-no' && onlyIf.is.includes(before.answer);
}

/** An activity without a name was not answered: nobody knows what the number is about. */
export function isNamed(answer: IntakeAnswer | undefined): boolean {
  return answer?.type === 'activity' && answer.name !== '';
}

/** The questions of this client, in order: the form, or those of the day where it is a check-in. */
export function questionsFor(
  answers: IntakeAnswers,
  today: CalendarDate,
  checkIn: Pick<CheckIn, 'asked'> | null = null,
): readonly IntakeQuestion[] {
  const questions = checkIn === null ? intakeQuestions : checkInQuestions(checkIn);
  return questions.filter((question) => isAsked(question, answers, today));
}

/** The words of a text answer without the white space around them; empty where there is none. */
export function wordsOf(answers: IntakeAnswers, id: QuestionId): string {
  const answer = answers[id];
  return answer?.type === 'text' ? answer.text.trim() : '';
}

export function choiceOf(answers: IntakeAnswers, id: QuestionId): string | null {
  const answer = answers[id];
  return answer?.type === 'choice' ? answer.choice : null;
}

export function choicesOf(answers: IntakeAnswers, id: QuestionId): readonly string[] {
  const answer = answers[id];
  return answer?.type === 'choices' ? answer.choices : [];
}
