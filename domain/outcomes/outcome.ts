import { z } from 'zod';
import type { SeriesVerdict } from '../progress/judge.ts';

/** How one measure of one episode came out. Every episode has exactly one of these, so that none is left out. */
export const outcomes = [
  /** Passed the smallest meaningful change, or the detectable one where no other is published. */
  'better',
  'not-clearly-different',
  'worse',
  /** The first value left no room for a change that counts. */
  'no-room',
  /** Two values, and no published threshold to judge them by. */
  'not-judged',
  /** Measured in another way than before. */
  'not-comparable',
  'one-value',
  /** Never measured. */
  'none',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Those for which there are two values that may be laid beside each other. */
export const comparedOutcomes = [
  'better',
  'not-clearly-different',
  'worse',
  'no-room',
  'not-judged',
] as const satisfies readonly Outcome[];

export const missingOutcomes = ['not-comparable', 'one-value', 'none'] as const satisfies readonly Outcome[];

/** Episodes by outcome. */
export const outcomeCounts = z.record(z.enum(outcomes), z.int());
export type OutcomeCounts = z.output<typeof outcomeCounts>;

export function noCounts(): OutcomeCounts {
  return Object.fromEntries(outcomes.map((each) => [each, 0])) as OutcomeCounts;
}

/** Null for what was never measured before a treatment: such a series says nothing about the episode. */
export function outcomeOf(verdict: SeriesVerdict, hasValue: boolean): Outcome | null {
  if (verdict !== 'too-early') return verdict;
  return hasValue ? 'one-value' : null;
}

/** Episodes whose measure could be compared. */
export function comparedIn(counts: OutcomeCounts): number {
  return comparedOutcomes.reduce((sum, each) => sum + counts[each], 0);
}

export function episodesIn(counts: OutcomeCounts): number {
  return outcomes.reduce((sum, each) => sum + counts[each], 0);
}

export function sumOfCounts(all: readonly OutcomeCounts[]): OutcomeCounts {
  const sum = noCounts();
  for (const counts of all) for (const each of outcomes) sum[each] += counts[each];
  return sum;
}
