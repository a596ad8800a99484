/** What one question on a scale says to a client. */
export type ScoreQuestionWords = {
  readonly ask: string;
  /** A second line that helps to answer. */
  readonly hint?: string;
  /** On paper, where there is less room. */
  readonly short: string;
  /** What the first and the last number mean. */
  readonly ends: { readonly low: string; readonly high: string };
};
