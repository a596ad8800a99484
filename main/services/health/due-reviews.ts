import { listSeenSince } from '#db/queries/health-due.ts';
import type { HealthDueRow } from '#domain/contract/health.ts';
import { addMonths } from '#domain/dates/calendar-date.ts';
import { fullReviewMonths, reviewDue } from '#domain/health/review.ts';
import type { QueryContext } from '../context.ts';

/** Whose full review is due, of the clients who still come: those seen in the last 12 months. */
export async function listDueReviews(
  { read, ports }: QueryContext,
  { limit }: { readonly limit: number },
): Promise<{ total: number; rows: HealthDueRow[] }> {
  const today = ports.clock.today();
  const seen = await listSeenSince(read, addMonths(today, -fullReviewMonths));
  const due = seen.flatMap(({ hasHealth, lastFullOn, ...client }): HealthDueRow[] => {
    const full = lastFullOn === null ? [] : [{ kind: 'full-review' as const, confirmedOn: lastFullOn }];
    const { state } = reviewDue(hasHealth ? {} : null, full, today);
    return state === 'not-due' ? [] : [{ ...client, state, lastFullOn }];
  });
  return { total: due.length, rows: due.slice(0, limit) };
}
