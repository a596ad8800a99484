import { describe, expect, it } from 'vitest';
import type { OverallVerdict } from '#domain/progress/overall.ts';
import { reviewPrompt } from '#domain/progress/review-prompt.ts';
import { storyRecord, type Visit } from '#tests/fixtures/progress/story-parts.ts';

type Plan = Pick<Visit, 'sessionCount' | 'reviewOn'>;

/** Sessions a week apart, from 1 January on, each with what its note planned. */
function prompt(
  plans: readonly Plan[],
  { overall = 'not-clearly-different' as OverallVerdict, today = '2026-01-02', isClosed = false } = {},
) {
  const visits = plans.map((plan, index) => ({
    date: `2026-01-${String(index * 4 + 1).padStart(2, '0')}`,
    ...plan,
  }));
  const record = storyRecord(91, { complaint: '', onset: '2025-12-01', isClosed }, visits);
  const result = reviewPrompt(record, { overall }, today);
  return result === null ? null : `${result.kind}, ${result.because}`;
}

const sessions = (count: number): Plan[] => Array.from({ length: count }, () => ({}));

describe('looking again or referring on (clinical data model, 2.4: session 4, and by session 6)', () => {
  it.each([
    [1, null],
    [3, null],
    [4, 'reassess, usual-count'],
    [5, 'reassess, usual-count'],
    [6, 'refer, usual-count'],
    [9, 'refer, usual-count'],
  ])('after %d sessions without a plan: %s', (count, expected) => {
    expect(prompt(sessions(count))).toBe(expected);
  });

  it.each([
    ['better', null],
    ['mixed', 'reassess, usual-count'],
    ['worse', 'refer, usual-count'],
    ['no-room', 'reassess, usual-count'],
    ['not-comparable', 'reassess, usual-count'],
    ['too-early', 'reassess, usual-count'],
    ['not-judged', 'reassess, usual-count'],
  ] as const)('at the fourth session, where all together is %s: %s', (overall, expected) => {
    expect(prompt(sessions(4), { overall })).toBe(expected);
  });

  it('comes on the review date and not on the day before', () => {
    const plans = [{ reviewOn: '2026-02-01' }, {}];
    expect(prompt(plans, { today: '2026-01-31' })).toBeNull();
    expect(prompt(plans, { today: '2026-02-01' })).toBe('reassess, review-date');
  });

  it('comes with the last of the sessions agreed and not before', () => {
    expect(prompt([{ sessionCount: 3 }, {}])).toBeNull();
    expect(prompt([{ sessionCount: 3 }, {}, {}])).toBe('reassess, session-count');
  });

  it('waits for the plan where there is one, beyond the fourth session', () => {
    expect(prompt([{ sessionCount: 10 }, ...sessions(5)])).toBeNull();
    expect(prompt([{ reviewOn: '2026-06-01' }, ...sessions(6)])).toBeNull();
  });

  it('the latest plan holds', () => {
    expect(prompt([{ sessionCount: 2 }, {}, { sessionCount: 8 }])).toBeNull();
    expect(
      prompt([{ reviewOn: '2026-01-05' }, { reviewOn: '2026-03-01' }], { today: '2026-01-20' }),
    ).toBeNull();
  });

  it('a count that was used up when a new review date was set is settled, one that was not still holds', () => {
    expect(prompt([{ sessionCount: 2 }, {}, { reviewOn: '2026-03-01' }], { today: '2026-01-10' })).toBeNull();
    expect(prompt([{ sessionCount: 3 }, { reviewOn: '2026-03-01' }, {}])).toBe('reassess, session-count');
  });

  it('a review date that had come when a new count was agreed is settled, one that had not still holds', () => {
    expect(prompt([{ reviewOn: '2026-01-03' }, { sessionCount: 8 }], { today: '2026-01-10' })).toBeNull();
    expect(prompt([{ reviewOn: '2026-01-09' }, { sessionCount: 8 }], { today: '2026-01-10' })).toBe(
      'reassess, review-date',
    );
  });

  it('is silent for a closed episode and for one without a session', () => {
    expect(prompt(sessions(8), { isClosed: true })).toBeNull();
    expect(prompt([])).toBeNull();
  });
});
