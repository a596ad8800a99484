import { findIntake, type StoredIntake, submitIntake, updateAnswers } from '#db/queries/intakes.ts';
import { readPractice } from '#db/queries/practice.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { MethodInput, MethodOutput } from '#domain/contract/table.ts';
import { fits, type IntakeAnswer, type IntakeAnswers } from '#domain/intake/answers.ts';
import type { CheckIn } from '#domain/intake/check-in.ts';
import { intakeQuestions, type QuestionId, questionOf } from '#domain/intake/questions.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { requireNotInFuture } from '../dates.ts';

/** The intake on the screen. Outside of the mode there is none. */
async function handedIntake({ read, handedOver }: QueryContext): Promise<StoredIntake> {
  const found = handedOver && (await findIntake(read, handedOver.intakeId));
  if (!found) throw new AppError('not-found');
  return found;
}

/** What the client sees. Once it is handed in, not even their own answers: the next person may sit there already. */
export async function currentIntake(context: QueryContext): Promise<MethodOutput<'intake.current'>> {
  const intake = await handedIntake(context);
  const { name, paper } = await readPractice(context.read);
  const isSubmitted = intake.status !== 'open';
  return {
    intakeId: intake.id,
    isSubmitted,
    language: intake.language,
    practiceName: name,
    order: paper === 'letter' ? 'month-first' : 'day-first',
    asked: isSubmitted ? null : (intake.checkIn?.asked ?? null),
    answers: isSubmitted ? {} : intake.answers,
  };
}

/** Keeps one answer and leaves all others as they are. */
export async function keepAnswer(
  context: CommandContext,
  { question, answer }: MethodInput<'intake.answer'>,
): Promise<MethodOutput<'intake.answer'>> {
  if (answer !== null && !fits(questionOf(question), answer)) {
    throw new AppError('invalid-input', { fields: { answer: 'invalid-input' } });
  }
  if (answer?.type === 'date') requireNotInFuture(answer.date, 'answer.date', context.ports.clock);
  const { id, revision, answers, checkIn } = await handedIntake(context);
  const { [question]: _before, ...others } = answers;
  const next: IntakeAnswers =
    answer === null ? others : { ...others, [question]: asAsked(checkIn, question, answer) };
  const at = context.ports.clock.now();
  const isKept = await updateAnswers(context.write, { id, revision, at }, next);
  if (!isKept) throw new AppError('not-found');
  return { intakeId: id, revision: revision + 1 };
}

/** Before a session only what was asked then has an answer, and a named activity keeps its name. */
function asAsked(checkIn: CheckIn | null, question: QuestionId, answer: IntakeAnswer): IntakeAnswer {
  if (checkIn === null && intakeQuestions.some(({ id }) => id === question)) return answer;
  const asked = checkIn?.asked.find((each) => each.question === question);
  if (asked === undefined) throw new AppError('invalid-input', { fields: { question: 'invalid-input' } });
  return answer.type === 'activity' && asked.item !== '' ? { ...answer, name: asked.item } : answer;
}

/** The client is done. */
export async function handIn(context: CommandContext): Promise<MethodOutput<'intake.submit'>> {
  const { id } = await handedIntake(context);
  const isOpen = await submitIntake(context.write, id, context.ports.clock.now());
  if (!isOpen) throw new AppError('not-found');
  return { intakeId: id };
}
