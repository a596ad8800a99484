import { z } from 'zod';
import { canonicalJson } from '../canonical-json.ts';
import { AppError, type ErrorCode, errorCodes } from '../contract/errors.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { tidyHealth } from '../health/tidy.ts';
import { type IntakeAnswers, questionsFor } from './answers.ts';
import { clientReviewFields } from './fields/client-fields.ts';
import { complaintReviewFields, withOnset } from './fields/complaint-fields.ts';
import { healthReviewFields } from './fields/health-fields.ts';
import { type IntakeRecord, intakeRecord, lowersYes, type ReviewField, type ReviewValue } from './review.ts';

/** Every field of the record that the form can fill, in the order of the form. */
export const reviewFields: readonly ReviewField[] = [
  ...clientReviewFields.filter(({ part }) => part === 'you'),
  ...complaintReviewFields,
  ...healthReviewFields,
  ...clientReviewFields.filter(({ part }) => part === 'health'),
  ...clientReviewFields.filter(({ part }) => part === 'wishes'),
];

const byId: ReadonlyMap<string, ReviewField> = new Map(reviewFields.map((field) => [field.id, field]));

export const reviewFieldIds = reviewFields.map(({ id }) => id) as [string, ...string[]];
export const reviewFieldId = z.enum(reviewFieldIds);

export function reviewFieldOf(id: string): ReviewField {
  const found = byId.get(id);
  if (!found) throw new AppError('invalid-input');
  return found;
}

/** What the answers would change in one field. */
export type Proposal = {
  readonly field: ReviewField;
  readonly before: ReviewValue;
  readonly proposed: ReviewValue;
  readonly isSame: boolean;
  /** Turns a known "yes" into "no" or "not asked": the therapist takes it by itself or not at all. */
  readonly lowersYes: boolean;
};

/** What an intake that was filled in on a day would put into the record, field by field. */
export function proposalsOf(
  answers: IntakeAnswers,
  record: IntakeRecord,
  on: CalendarDate,
): readonly Proposal[] {
  // An answer to a question that was taken off the screen again, such as the week of no pregnancy, counts no more.
  const asked = new Set(questionsFor(answers, on).map(({ id }) => id));
  const counting = Object.fromEntries(
    Object.entries(answers).filter(([id]) => (asked as ReadonlySet<string>).has(id)),
  ) as IntakeAnswers;
  return reviewFields.flatMap((field) => {
    const proposed = field.propose(counting, record, on);
    if (proposed === null) return [];
    const before = field.read(record);
    return [
      {
        field,
        before,
        proposed,
        isSame: canonicalJson(before) === canonicalJson(proposed),
        lowersYes: lowersYes(before, proposed),
      },
    ];
  });
}

/** Values by field id, as the therapist took or changed them. */
export type AcceptedValues = Readonly<Record<string, ReviewValue>>;

/** The record with the accepted values in it and nothing else changed. Errors: those of the fields' own rules. */
export function recordWith(
  record: IntakeRecord,
  accepted: AcceptedValues,
  today: CalendarDate,
): IntakeRecord {
  const changed = Object.entries(accepted).reduce<IntakeRecord>(
    (before, [id, value]) => reviewFieldOf(id).write(before, value),
    record,
  );
  const tidied = { ...withOnset(changed, today), health: tidyHealth(changed.health) };
  const parsed = intakeRecord.safeParse(tidied);
  if (!parsed.success) throw new AppError(codeOf(parsed.error));
  return parsed.data;
}

function codeOf({ issues }: z.ZodError): ErrorCode {
  return errorCodes.find((code) => code === issues[0]?.message) ?? 'invalid-input';
}
