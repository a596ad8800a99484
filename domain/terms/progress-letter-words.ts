import type { MeasureWindow } from '../measures/facts.ts';
import type { Technique } from '../notes/techniques.ts';
import type { Reaction } from '../progress/care-given.ts';
import type { OverallVerdict } from '../progress/overall.ts';

/** What a verdict is called. */
type VerdictWords = {
  readonly better: string;
  readonly worse: string;
};

/** What is said of an episode on paper, for one kind of reader in one language. */
export type ProgressLetterWords = {
  /** Shows in window titles: it names nobody. */
  readonly title: string;
  readonly page: (page: number, count: number) => string;
  readonly date: string;
  readonly to: string;
  /** Where the record names no physician. */
  readonly somePhysician: string;
  readonly client: string;
  readonly born: (date: string) => string;
  readonly complaint: string;
  readonly began: string;
  readonly about: (date: string) => string;
  readonly sessions: string;
  readonly period: (count: number, first: string, last: string) => string;
  readonly noSessions: string;

  readonly changes: string;
  readonly overall: Readonly<Record<OverallVerdict, string>>;
  /** Where the verdict over all rests on what paper may not say. */
  readonly notSummedUp: string;
  readonly column: Readonly<Record<'what' | 'first' | 'latest' | 'change' | 'target' | 'words', string>>;
  readonly on: (word: string, date: string) => string;
  /** A name that the client gave. */
  readonly quoted: (name: string) => string;
  readonly activityScale: string;
  readonly together: (count: number) => string;
  readonly side: Readonly<Record<'left' | 'right', string>>;
  readonly window: Readonly<Partial<Record<MeasureWindow, string>>>;
  readonly scale: (low: string, high: string) => string;
  readonly lessIsBetter: string;
  readonly moreIsBetter: string;
  readonly targetBy: (value: string, date: string) => string;
  readonly targetReached: (value: string) => string;

  readonly verdict: Readonly<Record<'pain' | 'activity' | 'movement' | 'other', VerdictWords>>;
  /** After a verdict that reaches its threshold; empty where the verdict says it all. */
  readonly reaches: Readonly<Record<'meaningful' | 'detectable', string>>;
  readonly notClearlyDifferent: string;
  readonly below: Readonly<Record<'meaningful' | 'detectable', string>>;
  readonly withinNoise: string;
  readonly tooGoodAtStart: string;
  readonly tooBadAtStart: string;
  readonly notComparable: string;
  readonly once: string;
  readonly noThreshold: string;
  readonly notJudgedHere: string;

  /** Before the thresholds of a kind, e.g. "Smallest meaningful change". */
  readonly threshold: Readonly<Record<'meaningful' | 'detectable', string>>;
  readonly or: string;
  readonly shareOfFirst: (percent: string) => string;
  readonly pain: string;
  readonly oneActivity: string;
  readonly severalActivities: string;
  readonly movedTheSameWay: string;
  readonly leftOut: string;
  readonly deciding: string;
  readonly further: (count: number) => string;
  readonly painNoted: (noted: number, sessions: number) => string;
  readonly missing: Readonly<Record<'pain-now' | 'activity', string>>;
  readonly nothing: string;

  readonly done: string;
  readonly technique: Readonly<Record<Technique, string>>;
  readonly sessionCount: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly minutesInAll: (count: number) => string;
  readonly usualPressure: (level: number) => string;
  readonly furtherTechniques: (count: number) => string;
  readonly nothingDone: string;

  readonly plan: string;
  readonly goals: string;
  readonly agreed: string;
  readonly frequency: string;
  readonly planned: string;
  readonly review: string;
  readonly next: string;
  readonly dayAt: (day: string, time: string) => string;
  readonly noPlan: string;
  /** After words that were cut so that the page holds. */
  readonly shortened: string;

  readonly scope: string;
  readonly therapist: string;
  readonly signature: string;
};

/** What a discharge summary says beside that. */
export type DischargeWords = {
  readonly title: string;
  readonly mechanism: string;
  readonly closed: string;
  readonly stillOpen: string;
  readonly ended: string;
  readonly targetsReached: (reached: number, count: number) => string;
  readonly noTargets: string;
  readonly goalProgress: (percent: number) => string;
  readonly reaction: Readonly<Record<Reaction, string>>;
  readonly reactionAt: (reaction: string, sessions: number) => string;
  /** With how often it was asked: what was not asked is not "none". */
  readonly reactionsSaid: (list: string, asked: number, sessions: number) => string;
  readonly noReactions: (asked: number, sessions: number) => string;
  readonly reactionsNotNoted: string;
  readonly home: string;
  readonly exercises: string;
  readonly selfCare: string;
  readonly givenOn: (date: string) => string;
  readonly noHome: string;
  readonly referral: string;
  readonly advice: string;
  /** Sentences that the clinical rules cleared for print (section 5). */
  readonly adviceWords: readonly string[];
  readonly scope: string;
};
