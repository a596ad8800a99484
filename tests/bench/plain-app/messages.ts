import type { KdfCost } from '#main/security/kdf-cost.ts';
import type { HandoutAsked } from './handout-input.ts';
import type { Memory } from './memory.ts';

/** What the page of the plain app may ask. Everything but `print` is answered in the worker process. */
export type PlainCalls = {
  /** Goes all the way and back and does nothing. */
  readonly empty: { readonly input: null; readonly output: null };
  /** Opens an encrypted database for `insert`. */
  readonly open: { readonly input: { readonly file: string }; readonly output: null };
  /** Inserts a text; milliseconds that it took in the worker, commit and sync included. */
  readonly insert: {
    readonly input: { readonly text: string };
    readonly output: number;
  };
  /** Opens the records of tests/bench/plain-records.ts for the two below. */
  readonly openRecords: { readonly input: { readonly file: string }; readonly output: null };
  /** Finds the first clients whose words begin so; milliseconds of the prepared query alone. */
  readonly findClients: { readonly input: { readonly text: string }; readonly output: number };
  /** Counts the notes in which the text occurs, looking through all of them; milliseconds. */
  readonly scanNotes: { readonly input: { readonly text: string }; readonly output: number };
  /** Milliseconds of the first key derivation in a process that is started for it. */
  readonly derive: { readonly input: { readonly cost: KdfCost }; readonly output: number };
  readonly handout: {
    readonly input: HandoutAsked;
    readonly output: { readonly milliseconds: number; readonly bytes: number };
  };
  /** Makes so many handouts, no two alike; milliseconds of each. */
  readonly manyHandouts: {
    readonly input: Omit<HandoutAsked, 'number'> & { readonly from: number; readonly count: number };
    readonly output: { readonly milliseconds: readonly number[] };
  };
  /** What the worker keeps once it has cleared away. */
  readonly memory: { readonly input: null; readonly output: Memory };
  /** Writes a handout of two full pages to a file; answers of how many blocks it is made. */
  readonly writeHandout: {
    readonly input: { readonly fontsFolder: string; readonly file: string };
    readonly output: { readonly blockCount: number };
  };
  /** Chromium loads a page and prints it to a tagged PDF; kept when a file is named. */
  readonly print: {
    readonly input: { readonly page: string; readonly file?: string };
    readonly output: { readonly milliseconds: number; readonly bytes: number };
  };
};

export type PlainName = keyof PlainCalls;

export type PlainHandlers<Names extends PlainName> = {
  readonly [Name in Names]: (
    input: PlainCalls[Name]['input'],
  ) => PlainCalls[Name]['output'] | Promise<PlainCalls[Name]['output']>;
};

/** What the preload puts on the page's window. */
export type PlainBridge = {
  readonly call: <Name extends PlainName>(
    name: Name,
    input: PlainCalls[Name]['input'],
  ) => Promise<PlainCalls[Name]['output']>;
};

export type ToWorker = { readonly id: number; readonly name: string; readonly input: unknown };
export type FromWorker = { readonly id: number; readonly value?: unknown; readonly problem?: string };

export const channel = 'plain:call';
