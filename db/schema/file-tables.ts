/** A photo, a letter or a text kept in the record. Only caption, session and the mark of removal ever change. */
export type FileTable = {
  readonly id: string;
  readonly client_id: string;
  readonly session_id: string | null;
  readonly name: string;
  readonly kind: 'image' | 'pdf' | 'text';
  /** By its content, one of domain/files/file.ts mediaTypes. */
  readonly media_type: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly caption: string;
  readonly added_by: string;
  readonly added_at: string;
  /** Set aside; the content stays. */
  readonly removed_at: string | null;
};

/** Insert only: the content of a file in pieces, from 0. */
export type FileContentTable = {
  readonly file_id: string;
  readonly number: number;
  readonly bytes: Uint8Array;
};

/** Insert only: a call or another contact between sessions. A correction is a further row that names its forerunner. */
export type ContactTable = {
  readonly id: string;
  readonly client_id: string;
  readonly date: string;
  readonly time: string;
  readonly direction: 'in' | 'out';
  readonly way: 'phone' | 'message' | 'letter' | 'in-person';
  readonly words: string;
  readonly therapist_id: string;
  readonly noted_at: string;
  readonly replaces: string | null;
};
