import { addMonths, type CalendarDate } from '../dates/calendar-date.ts';
import type { HealthConfirmationKind } from './confirmation.ts';

/**
 * Months after which every question is gone through again, changed or not. Washington's WAC 246-830-565 wants the
 * history updated each session, which the confirmation does; the full review every 12 months is this product's own rule.
 */
export const fullReviewMonths = 12;

/** `never-asked`: no history at all. `never-reviewed`: one, but nobody said that all of it was asked. */
export const reviewStates = ['never-asked', 'never-reviewed', 'overdue', 'not-due'] as const;
export type ReviewState = (typeof reviewStates)[number];

export type HealthReview = {
  readonly state: ReviewState;
  readonly lastFullOn: CalendarDate | null;
  /** The first day on which a full review is due again; null where there never was one. */
  readonly dueOn: CalendarDate | null;
};

/** Whether a full review of the history is due. Only a review that covered every question counts. */
export function reviewDue(
  latest: object | null | undefined,
  confirmations: readonly { readonly kind: HealthConfirmationKind; readonly confirmedOn: CalendarDate }[],
  today: CalendarDate,
): HealthReview {
  const lastFullOn = confirmations
    .filter(({ kind }) => kind === 'full-review')
    .reduce<CalendarDate | null>(
      (last, { confirmedOn }) => (last === null || confirmedOn > last ? confirmedOn : last),
      null,
    );
  if (!latest) return { state: 'never-asked', lastFullOn: null, dueOn: null };
  if (lastFullOn === null) return { state: 'never-reviewed', lastFullOn, dueOn: null };
  const dueOn = addMonths(lastFullOn, fullReviewMonths);
  return { state: dueOn <= today ? 'overdue' : 'not-due', lastFullOn, dueOn };
}
