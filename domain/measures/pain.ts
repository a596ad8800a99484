/** When in a session a measure was taken. */
export const timings = ['before', 'after'] as const;

/** Measures that the app keeps so far. New ones are added here as data. */
export const measures = {
  pain: {
    low: 0,
    high: 10,
    direction: 'lower-is-better',
    /** Smallest meaningful change: 2 points or 30 % of the baseline (Ostelo 2008, Spine, consensus). */
    meaningfulPoints: 2,
    meaningfulShare: 0.3,
    source: 'Ostelo 2008',
  },
} as const;

export const verdicts = ['better', 'worse', 'no-clear-change'] as const;
export type Verdict = (typeof verdicts)[number];

export type PainChange = {
  /** Latest minus baseline, in points; negative means less pain. */
  readonly points: number;
  /** The change as a share of the baseline; null where the baseline is 0. */
  readonly share: number | null;
  readonly reachesPoints: boolean;
  readonly reachesShare: boolean;
  readonly verdict: Verdict;
};

/** Judges a change in pain against its smallest meaningful change. Source: Ostelo 2008. */
export function judgePain(baseline: number, latest: number): PainChange {
  const { meaningfulPoints, meaningfulShare } = measures.pain;
  const points = latest - baseline;
  const share = baseline === 0 ? null : points / baseline;
  const reachesPoints = Math.abs(points) >= meaningfulPoints;
  const reachesShare = share !== null && Math.abs(share) >= meaningfulShare;
  const isMeaningful = points !== 0 && (reachesPoints || reachesShare);
  return {
    points,
    share,
    reachesPoints,
    reachesShare,
    verdict: !isMeaningful ? 'no-clear-change' : points < 0 ? 'better' : 'worse',
  };
}
