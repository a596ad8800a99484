import type { Population } from './ranges.ts';

/** How large a change must be, with where that was read. A change of exactly this size reaches it. */
export type Threshold = {
  /** In the unit of the measure; null where only a share was published. */
  readonly points: number | null;
  /**
   * As a share of the baseline, e.g. 0.3; null where only points were published. Shares are published for improvement: a
   * worsening is judged by them only where there are no points.
   */
  readonly share: number | null;
  readonly source: string;
  /** Whether the source was read. What is known from textbooks only is shown on the screen and never printed. */
  readonly isRead: boolean;
  /** Whom it was found in, where that was not everybody. */
  readonly population?: Population;
};

/** The time that a score is about. `now`: this moment. `none`: something measured, not remembered. */
export const measureWindows = ['now', 'day', 'week', 'since-start', 'none'] as const;
export type MeasureWindow = (typeof measureWindows)[number];

/** How often a measure is asked. `milestones`: at the first and fourth session and at discharge. */
export const cadences = ['every-session', 'every-second', 'milestones', 'on-choice'] as const;
export type Cadence = (typeof cadences)[number];

export const measureUnits = ['points', 'percent', 'degree', 'centimetre', 't-score'] as const;
export type MeasureUnit = (typeof measureUnits)[number];

/** What a measure is about. Verdicts of one subject are not counted twice. */
export const measureSubjects = ['pain', 'function', 'global', 'movement', 'wellbeing', 'risk'] as const;
export type MeasureSubject = (typeof measureSubjects)[number];

/**
 * What may be done with it. `cleared`: asked in words of our own. `score-entry`: the owner's terms do not allow the items
 * in the program; only a total with its date and version is kept, from a form that the practice obtained.
 */
export type Licence = {
  readonly verdict: 'cleared' | 'score-entry';
  readonly basis: string;
};

/** What a missing value means. Never 0. */
export type MissingRule =
  /** One value: missing is missing. */
  | 'left-out'
  /** A mean of the items that both times have. */
  | 'both-times-only'
  /** A total that the practice worked out: kept only where the form is complete. */
  | 'complete-only';

/** Baselines from which a change in one direction cannot be shown. */
export type Room = {
  /** No improvement can be shown from a baseline that is better than this value. */
  readonly improvement: number;
  /** No worsening can be shown from a baseline that is worse than this value. */
  readonly worsening: number;
  readonly source: string;
};

/** Everything that is known about a measure: a new one is another of these, and words for its name. */
export type MeasureFacts = {
  readonly subject: MeasureSubject;
  readonly low: number;
  readonly high: number;
  /** Digits after the point. */
  readonly decimals: 0 | 1;
  readonly direction: 'higher-is-better' | 'lower-is-better';
  readonly unit: MeasureUnit;
  /** How it is obtained, in a word of the field: what a reader of a chart must know. */
  readonly method: 'asked' | 'measured' | 'questionnaire';
  /** Windows that it may be asked about; the first is the usual one. */
  readonly windows: readonly [MeasureWindow, ...MeasureWindow[]];
  readonly missing: MissingRule;
  /** The smallest change that is more than noise. */
  readonly detectable: Threshold | null;
  /** The smallest change that people call a change. */
  readonly meaningful: Threshold | null;
  readonly room: Room | null;
  /** The score itself says how much changed, against 0 (global change). */
  readonly isChangeItself: boolean;
  /** Whether its verdict counts for the verdict over all: a choice of ours, said in `overall.ts`. */
  readonly decides: boolean;
  readonly hasSides: boolean;
  /** Several of one kind that the client names (activities). */
  readonly hasItems: boolean;
  /** Where it is written down. */
  readonly capture: 'note' | 'entry';
  readonly cadence: Cadence;
  readonly licence: Licence;
  readonly source: string;
};
