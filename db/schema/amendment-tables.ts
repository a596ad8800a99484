import type { AmendmentKind } from '#domain/notes/versions.ts';

/** An addendum or a correction while it is written; gone once it is signed or thrown away. One a note. */
export type AmendmentTable = {
  readonly note_id: string;
  readonly kind: AmendmentKind;
  readonly reason: string;
  /** What an addendum adds; empty for a correction. */
  readonly words: string;
  /** The corrected body; null for an addendum. */
  readonly body: string | null;
  readonly revision: number;
  /** Who began it. Who signs it is who is acting then. */
  readonly therapist_id: string;
  readonly begun_on: string;
  readonly saved_at: string;
};

/** Insert only: what lists show of a corrected note, by the version that corrects it. See db/queries/note-facts.ts. */
export type CorrectedFactsTable = {
  readonly note_id: string;
  readonly number: number;
  readonly pain_before: number | null;
  readonly pain_after: number | null;
  readonly minutes: number;
  readonly techniques: string;
  readonly has_open_flag: number;
};
