import type { MeasureId } from '../measures/catalogue.ts';
import type { Cadence, Licence, MeasureFacts, MeasureUnit, MeasureWindow } from '../measures/facts.ts';
import type { Population, RangeMethod } from '../measures/ranges.ts';
import type { SeriesVerdict, VerdictReason } from '../progress/judge.ts';
import type { OverallVerdict } from '../progress/overall.ts';
import type { EntrySource } from '../progress/record.ts';
import type { ReviewPrompt } from '../progress/review-prompt.ts';

/** `clinical`: for therapists and physicians. `plain`: for the client. */
export const tones = ['clinical', 'plain'] as const;
export type Tone = (typeof tones)[number];

export type MeasureWords = {
  /** In the terms of the field, as it stands over a chart. */
  readonly name: string;
  /** For a column or an axis. */
  readonly short: string;
  /** For the client. */
  readonly plain: string;
  /** What the lowest and the highest value of the scale mean; empty for what is measured in degrees or centimetres. */
  readonly ends: { readonly low: string; readonly high: string };
};

/** A judgement with its numbers already written in the language: what a reason sentence is made of. */
export type SaidJudgement = {
  /** Null where a score is a change by itself, or nothing was noted yet. */
  readonly from: string | null;
  readonly to: string;
  /** How large the change is, with its unit and without its sign. */
  readonly size: string;
  readonly share: string | null;
  readonly way: 'more' | 'less' | 'none';
  /** How large a change must be, e.g. "2 points or 30 %"; empty where none is published. */
  readonly threshold: string;
  readonly isMeaningful: boolean;
  readonly source: string;
  /** What a change must exceed to be more than noise, where a larger one than the threshold was published. */
  readonly noise: string;
  readonly noiseSource: string;
  /** Where a start leaves no room: the last value that would. */
  readonly room: string;
};

export type PromptFacts = Pick<ReviewPrompt, 'sessions' | 'count'> & {
  /** The review date as it is written in the language; empty where there is none. */
  readonly reviewOn: string;
};

/** Every word that is said of measures and their course, in one language. One that is missing does not compile. */
export type ProgressWords = {
  /** BCP 47, for numbers and dates. */
  readonly language: 'en' | 'es';
  readonly measure: Readonly<Record<MeasureId, MeasureWords>>;
  /** Name of several activities taken together. */
  readonly activitiesTogether: Readonly<Record<Tone, (count: number) => string>>;
  readonly direction: Readonly<Record<MeasureFacts['direction'], string>>;
  /** Behind a number on an axis or in a table. */
  readonly unitMark: Readonly<Record<MeasureUnit, string>>;
  /** A size with its unit inside a sentence: "3 points". */
  readonly withUnit: Readonly<Record<MeasureUnit, (size: string) => string>>;
  readonly share: (percent: string) => string;
  /** Between two thresholds of which one suffices. */
  readonly or: string;
  readonly verdict: Readonly<Record<Tone, Readonly<Record<SeriesVerdict, string>>>>;
  readonly overall: Readonly<Record<Tone, Readonly<Record<OverallVerdict, string>>>>;
  /** What the verdict over all rests on. */
  readonly overallRule: string;
  readonly reason: Readonly<Record<Tone, Readonly<Record<VerdictReason, (said: SaidJudgement) => string>>>>;
  /** Stands behind a threshold that is known from textbooks only. */
  readonly notReRead: string;
  readonly population: Readonly<Record<Population, string>>;
  readonly foundIn: (population: string) => string;
  readonly leftOut: (count: number) => string;
  /** A change over time is no proof of what brought it about. */
  readonly noCause: Readonly<Record<Tone, string>>;
  readonly window: Readonly<Record<MeasureWindow, string>>;
  readonly obtained: Readonly<Record<MeasureFacts['method'], string>>;
  /** How a movement was measured; null is for what is asked. */
  readonly method: Readonly<Record<RangeMethod, string>>;
  readonly device: (name: string) => string;
  readonly version: (name: string) => string;
  readonly timing: Readonly<Record<'before' | 'after', string>>;
  readonly side: Readonly<Record<'left' | 'right', string>>;
  readonly cadence: Readonly<Record<Cadence, string>>;
  readonly licence: Readonly<Record<Licence['verdict'], string>>;
  readonly source: Readonly<Record<'note' | EntrySource, string>>;
  readonly prompt: {
    readonly kind: Readonly<Record<ReviewPrompt['kind'], string>>;
    readonly because: Readonly<Record<ReviewPrompt['because'], (facts: PromptFacts) => string>>;
    readonly advice: Readonly<Record<ReviewPrompt['kind'], string>>;
  };
};
