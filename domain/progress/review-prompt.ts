import type { CalendarDate } from '../dates/calendar-date.ts';
import type { EpisodeCourse } from './overall.ts';
import type { ProgressRecord } from './record.ts';

/**
 * Looking again is due at the fourth session unless the plan says otherwise, and referring on without a change by the
 * sixth. Source: clinical data model, 2.4: a default of the project, not a published limit.
 */
const usualReview = { reassessAt: 4, referAt: 6 } as const;

type Session = ProgressRecord['sessions'][number];

export type ReviewPrompt = {
  readonly kind: 'reassess' | 'refer';
  readonly because: 'review-date' | 'session-count' | 'usual-count';
  readonly sessions: number;
  /** The review date or the count that has passed. */
  readonly reviewOn: CalendarDate | null;
  readonly count: number | null;
};

/** What the plan asks for once its review date or count of sessions has passed without a change that counts. */
export function reviewPrompt(
  { sessions, isClosed }: Pick<ProgressRecord, 'sessions' | 'isClosed'>,
  { overall }: Pick<EpisodeCourse, 'overall'>,
  today: CalendarDate,
): ReviewPrompt | null {
  if (isClosed || overall === 'better' || sessions.length === 0) return null;
  const inOrder = [...sessions].sort((one, other) => (momentOf(one) < momentOf(other) ? -1 : 1));
  const { reviewOn, count } = planInForce(inOrder);
  const because = passed(sessions.length, reviewOn, count, today);
  if (because === null) return null;
  const isRefer =
    sessions.length >= usualReview.referAt ||
    (overall === 'worse' && sessions.length >= usualReview.reassessAt);
  return { kind: isRefer ? 'refer' : 'reassess', because, sessions: sessions.length, reviewOn, count };
}

const momentOf = ({ date, time, sessionId }: Session): string => `${date} ${time} ${sessionId}`;

function passed(
  sessions: number,
  reviewOn: CalendarDate | null,
  count: number | null,
  today: CalendarDate,
): ReviewPrompt['because'] | null {
  if (reviewOn !== null && reviewOn <= today) return 'review-date';
  if (count !== null && sessions >= count) return 'session-count';
  const isUsual = reviewOn === null && count === null && sessions >= usualReview.reassessAt;
  return isUsual ? 'usual-count' : null;
}

/**
 * The latest note that names a review date, or a count of sessions, holds. A date or count that had come when a later note
 * planned anew with the other of the two is settled: the therapist has looked again and said when next.
 */
function planInForce(sessions: readonly Session[]): Pick<ReviewPrompt, 'reviewOn' | 'count'> {
  const said = (name: 'reviewOn' | 'sessionCount') =>
    sessions.findLastIndex(({ facts }) => facts.plan[name] !== null);
  const [dated, counted] = [said('reviewOn'), said('sessionCount')];
  const reviewOn = sessions[dated]?.facts.plan.reviewOn ?? null;
  const count = sessions[counted]?.facts.plan.sessionCount ?? null;
  const isDateSettled = reviewOn !== null && counted > dated && reviewOn <= (sessions[counted]?.date ?? '');
  const isCountSettled = count !== null && dated > counted && count <= dated + 1;
  return { reviewOn: isDateSettled ? null : reviewOn, count: isCountSettled ? null : count };
}
