export type ScaleFacts = {
  /** First and last whole number of the scale. */
  readonly low: number;
  readonly high: number;
  /** Where the scale was read, or that it is our own. */
  readonly source: string;
};

/**
 * Every scale of a note (clinical data model, 2.1 to 2.4, and the measures of section 3 that may be used in our own
 * words). Whole numbers only; not asked is null and never the lowest number.
 */
export const scales = {
  /** 0 no pain, 10 worst imaginable. */
  pain: {
    low: 0,
    high: 10,
    source: 'Numeric pain rating scale, wording of our own; change after Ostelo 2008',
  },
  /** 0 none, 1 mild, 2 moderate, 3 marked. */
  tone: { low: 0, high: 3, source: 'A scale of our own' },
  /** 0 none, 1 tender, 2 flinches, 3 withdraws, 4 withdraws from light touch. */
  tenderness: { low: 0, high: 4, source: 'Scheme in common use, attributed to Hubbard and Berkoff 1993' },
  /** 1 skin contact to 5 very deep, small areas only. */
  pressure: { low: 1, high: 5, source: 'Words of our own after the five levels that Walton teaches' },
  /** 0 very bad, 10 very good, over the last week. */
  sleep: { low: 0, high: 10, source: 'A scale of our own' },
  /** 0 none, 10 extreme, over the last week. */
  stress: { low: 0, high: 10, source: 'A scale of our own' },
  /** 0 cannot do it, 10 as well as before: higher is better. */
  activity: { low: 0, high: 10, source: 'Method of the patient-specific functional scale, words of our own' },
  /** −5 much worse, 0 no change, 5 completely better, since the complaint was first treated here. */
  globalChange: {
    low: -5,
    high: 5,
    source: 'Global rating of change, eleven steps, words of our own; design after Kamper 2009',
  },
  /** Percent of the way to the goals, as client and therapist see it. */
  goalProgress: { low: 0, high: 100, source: 'A scale of our own' },
} as const satisfies Readonly<Record<string, ScaleFacts>>;

export type ScaleName = keyof typeof scales;
