/** Insert only: one wording of a template or a snippet; the newest number is in use. */
export type WritingAidTable = {
  readonly id: string;
  readonly kind: 'template' | 'snippet';
  /** The name of one that comes with the program, or a UUID. */
  readonly aid_id: string;
  readonly number: number;
  readonly fields: string;
  readonly is_archived: number;
  readonly therapist_id: string;
  readonly at: string;
};

/** A word that the practice added to the spelling checker. */
export type SpellingWordTable = {
  readonly word: string;
  readonly therapist_id: string;
  readonly at: string;
};
