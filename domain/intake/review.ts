import { z } from 'zod';
import { type ClientFields, clientFields } from '../clients/client.ts';
import { type EpisodeFields, episodeFields } from '../clients/episode.ts';
import { calendarDate } from '../dates/calendar-date.ts';
import { type HealthHistory, healthAnswers, healthHistory } from '../health/history.ts';
import { line, paragraph } from '../text.ts';
import type { IntakeAnswers } from './answers.ts';
import type { IntakePart } from './question.ts';
import type { QuestionId } from './questions.ts';

/** The parts of a record that an intake can add to. */
export const intakeRecord = z.strictObject({
  client: clientFields,
  health: healthHistory,
  /** Null while the client has no open episode; accepting a complaint then begins one. */
  episode: episodeFields.nullable(),
});
export type IntakeRecord = {
  readonly client: ClientFields;
  readonly health: HealthHistory;
  readonly episode: EpisodeFields | null;
};

/** What stands in a field, in the few forms that a therapist can edit during the review. */
export const reviewValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: paragraph }),
  z.strictObject({ kind: z.literal('date'), date: calendarDate.nullable() }),
  z.strictObject({ kind: z.literal('number'), number: z.int().nullable() }),
  z.strictObject({ kind: z.literal('choice'), choice: z.string().max(40) }),
  z.strictObject({ kind: z.literal('choices'), choices: z.array(z.string().max(40)).max(40, 'too-large') }),
  z.strictObject({ kind: z.literal('answer'), answer: z.enum(healthAnswers), detail: line }),
  z.strictObject({
    kind: z.literal('items'),
    items: z.array(z.strictObject({ type: z.string().max(40), words: line })).max(60, 'too-large'),
  }),
]);
export type ReviewValue = z.output<typeof reviewValue>;
export type ValueOf<Kind extends ReviewValue['kind']> = Extract<ReviewValue, { kind: Kind }>;

/** A field of the record that questions of the form fill. */
export type ReviewField = {
  readonly id: string;
  readonly part: IntakePart;
  /** The questions whose answers make the proposal, at least one. */
  readonly questions: readonly QuestionId[];
  readonly kind: ReviewValue['kind'];
  /** One line or several, for texts. */
  readonly lines?: 'one' | 'several';
  /** What can be chosen, for choices and the types of items. */
  readonly choices?: readonly string[];
  /** What the answers would put there; null where none of its questions was answered. */
  readonly propose: (answers: IntakeAnswers, record: IntakeRecord, on: string) => ReviewValue | null;
  readonly read: (record: IntakeRecord) => ReviewValue;
  /** The record with the value in it. Errors: invalid-input for a value of another kind or choice. */
  readonly write: (record: IntakeRecord, value: ReviewValue) => IntakeRecord;
};

/** Whether taking the proposal would turn a known "yes" into something weaker: such a one is never taken in a sweep. */
export function lowersYes(before: ReviewValue, proposed: ReviewValue): boolean {
  return (
    before.kind === 'answer' &&
    proposed.kind === 'answer' &&
    before.answer === 'yes' &&
    proposed.answer !== 'yes'
  );
}
