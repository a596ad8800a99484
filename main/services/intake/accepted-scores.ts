import type { StoredIntake } from '#db/queries/intakes.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import type { AcceptedValues } from '#domain/intake/proposals.ts';
import type { ScoreQuestionId } from '#domain/intake/score-questions.ts';
import { type GivenScore, givenScores } from '#domain/intake/scores.ts';

/** Numbers that go into the measures, with the day on which they were given. */
export type TakenScores = {
  readonly intakeId: string;
  readonly on: CalendarDate;
  readonly given: readonly GivenScore[];
};

/** The chosen numbers of an intake. Errors: invalid-input for a question that has none. */
export function takenScores(
  { id, answers, checkIn }: Pick<StoredIntake, 'id' | 'answers' | 'checkIn'>,
  on: CalendarDate,
  chosen: readonly ScoreQuestionId[],
): TakenScores {
  const all = givenScores(answers, on, checkIn);
  const given = all.filter(({ question }) => chosen.includes(question));
  if (given.length !== new Set(chosen).size) throw new AppError('invalid-input');
  return { intakeId: id, on, given };
}

/** What is remembered beside the answers: which of the numbers went into the measures. */
export function acceptedScores({ given }: TakenScores): AcceptedValues {
  return Object.fromEntries(
    given.map(({ question, reading }) => [question, { kind: 'number', number: reading.value }]),
  );
}
