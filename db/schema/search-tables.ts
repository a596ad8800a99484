/** Where the words of a row stand in the index of its kind; see db/search/word-index.ts. */
export type SearchEntryTable = {
  readonly kind: 'note' | 'handout' | 'file' | 'contact';
  readonly position: number;
  readonly source_id: string;
};

export type SearchStateTable = {
  readonly id: 1;
  /** See db/search/up-to-date.ts. */
  readonly version: number;
};

/** When a client's row last changed, in numbers that only rise. Kept by triggers. */
export type ClientChangeTable = {
  readonly id: string;
  readonly sequence: number;
};
