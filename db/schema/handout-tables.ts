import type { HandoutLanguage } from '#domain/handouts/languages.ts';

/** Insert only: the very PDF that was given. */
export type HandoutTable = {
  readonly id: string;
  readonly client_id: string;
  readonly note_id: string;
  readonly language: string;
  readonly choice: string;
  /** Blocks as printed: id, version, title and number of the practice's own wording. */
  readonly blocks: string;
  readonly pages: number;
  readonly hash: string;
  readonly created_at: string;
  readonly pdf: Uint8Array;
};

/** Insert only: when and how a handout left the program. */
export type HandoutDeliveryTable = {
  readonly id: string;
  readonly handout_id: string;
  readonly way: 'printed' | 'saved' | 'opened';
  readonly printer: string | null;
  readonly copies: number;
  readonly at: string;
};

/** Insert only: one wording that a practice gave a text of handouts; the newest number is in use. */
export type HandoutTextTable = {
  readonly id: string;
  /** The name of one that comes with the program, or one of the practice's own. */
  readonly block_id: string;
  readonly language: HandoutLanguage;
  readonly number: number;
  readonly fields: string;
  /** Version of the program's text that it began from; null for a text of the practice's own. */
  readonly based_on: number | null;
  readonly is_taken_back: number;
  readonly therapist_id: string;
  readonly at: string;
};

/** Insert only: a text as it was printed, by the hash of it. */
export type HandoutBlockTextTable = {
  readonly hash: string;
  readonly block: string;
};

/** Insert only: what a kept handout was made from; db/queries/handout-sources.ts. */
export type HandoutSourceTable = {
  readonly handout_id: string;
  readonly snapshot: string;
};

/** Insert only: what limits a client's exercises, or no longer does. */
export type ExerciseLimitTable = {
  readonly id: string;
  readonly client_id: string;
  readonly subject: string;
  /** Why, in the therapist's words. */
  readonly words: string;
  readonly is_in_force: number;
  readonly therapist_id: string;
  /** The day where the computer stood. */
  readonly recorded_on: string;
  readonly at: string;
};
