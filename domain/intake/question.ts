import type { MeasureId } from '../measures/catalogue.ts';

/** The parts of the form, in the order in which they are asked. */
export const intakeParts = ['you', 'complaint', 'health', 'wishes'] as const;
export type IntakePart = (typeof intakeParts)[number];

/** A client may not know; that is an answer too, and never counts as "no". */
export const clientAnswers = ['yes', 'no', 'not-sure'] as const;

/** What is asked for. The words stand in domain/terms, one file a language, under the id of the question. */
type Asked =
  | { readonly type: 'text'; readonly lines: 'one' | 'several' }
  | { readonly type: 'date' }
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'choices'; readonly choices: readonly string[] }
  /** Yes, no or not sure; a yes opens a line for the details. */
  | { readonly type: 'yes-no' }
  /** A number on the scale of a measure. */
  | { readonly type: 'score'; readonly measure: MeasureId }
  /** Something that is hard to do because of the back, and how well it can be done. */
  | { readonly type: 'activity' };

export type Question = Asked & {
  readonly id: string;
  readonly part: IntakePart;
  /** Asked on screen only after one of these answers to an earlier question. On paper everything is printed. */
  readonly onlyIf?: { readonly question: string; readonly is: readonly string[] };
  /** Asked on screen only when this question before it was answered. */
  readonly onlyAfter?: string;
  /** Asked on screen only of a client whose birth date says so. */
  readonly onlyIfMinor?: true;
};
