import type { Envelope } from '#domain/contract/errors.ts';

/** What the shell tells the store process. */
export type ToStore =
  | { readonly type: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly type: 'save-path'; readonly id: number; readonly path: string | null }
  /** Write what is pending, close the file and end. */
  | { readonly type: 'close' };

/** What the store process tells the shell. */
export type FromStore =
  | { readonly type: 'answer'; readonly id: number; readonly envelope: Envelope<unknown> }
  | { readonly type: 'ask-save-path'; readonly id: number; readonly suggestedName: string };
